/** The policy a service decides by: loaded once, and a precise problem where it has nothing to say. */
@NullMarked
package nl.meedoen.common.platform.beleid;

import org.jspecify.annotations.NullMarked;
