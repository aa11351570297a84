/** What every service's tests stand on: the real engines, tokens, the bus, a clock, and the rules of the house. */
@NullMarked
package nl.meedoen.common.testing;

import org.jspecify.annotations.NullMarked;
