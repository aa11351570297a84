/** What stands behind {@code ./run}: ten parts as processes, and the commands over them. */
@NullMarked
package nl.meedoen.local.launcher;

import org.jspecify.annotations.NullMarked;
