/** Sends what could not be understood once more, after somebody repaired the reason. */
@NullMarked
package nl.meedoen.local.replay;

import org.jspecify.annotations.NullMarked;
