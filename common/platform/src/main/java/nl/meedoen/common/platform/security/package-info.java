/** Who is calling and what of the database that caller may see. */
@NullMarked
package nl.meedoen.common.platform.security;

import org.jspecify.annotations.NullMarked;
