/** Ziektewet artikel 38a: until when the employer reports sickness for which it wants benefit. */
@NullMarked
package nl.meedoen.noriskpolis.wet.ziektewet38a;

import org.jspecify.annotations.NullMarked;
