/** What {@code ./run} and the tests stand on: the engines and the services as real processes on one machine. */
@NullMarked
package nl.meedoen.local;

import org.jspecify.annotations.NullMarked;
