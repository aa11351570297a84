/**
 * Algemene wet bestuursrecht, titel 4.1: from a request to the decision on it.
 *
 * <p>The text of each article stands at the class that carries it out: {@link nl.meedoen.subsidy.wet.awb4.Aanvulling}
 * 4:5, {@link nl.meedoen.subsidy.wet.awb4.HerhaaldeAanvraag} 4:6, {@link nl.meedoen.subsidy.wet.awb4.Beslisdatum} 4:13 to
 * 4:15, {@link nl.meedoen.subsidy.wet.awb4.Dwangsom} 4:17.
 */
@NullMarked
package nl.meedoen.subsidy.wet.awb4;

import org.jspecify.annotations.NullMarked;
