/** Algemene verordening gegevensbescherming, artikel 5: no longer than the purpose needs. */
@NullMarked
package nl.meedoen.noriskpolis.wet.avg5;

import org.jspecify.annotations.NullMarked;
