/** The one clock. */
@NullMarked
package nl.meedoen.common.platform.time;

import org.jspecify.annotations.NullMarked;
