/** Starting, signalling and cleaning up after operating-system processes. */
@NullMarked
package nl.meedoen.local.process;

import org.jspecify.annotations.NullMarked;
