/** The reports of what was deleted, as each service shows its own. */
@NullMarked
package nl.meedoen.common.platform.bewaring.web;

import org.jspecify.annotations.NullMarked;
