/**
 * Algemene wet bestuursrecht, titel 4.1 and 4.2: from a request to the decision on it, and the recovery of a subsidy.
 *
 * <p>The text of each article stands at the class that carries it out: {@link nl.meedoen.subsidy.wet.awb4.Aanvulling}
 * 4:5, {@link nl.meedoen.subsidy.wet.awb4.HerhaaldeAanvraag} 4:6, {@link nl.meedoen.subsidy.wet.awb4.Beslisdatum} 4:13 to
 * 4:15, {@link nl.meedoen.subsidy.wet.awb4.Dwangsom} 4:17.
 *
 * <p>Artikel 4:57: «1 Het bestuursorgaan kan onverschuldigd betaalde subsidiebedragen terugvorderen. 2 Het
 * bestuursorgaan kan het terug te vorderen bedrag bij dwangbevel invorderen. 3 Het bestuursorgaan kan het terug te
 * vorderen bedrag verrekenen met een aan dezelfde subsidie-ontvanger voor dezelfde activiteiten verstrekte subsidie voor
 * een ander tijdvak. 4 Terugvordering van een subsidiebedrag of een voorschot vindt niet plaats voor zover na de dag
 * waarop de subsidie is vastgesteld … vijf jaren zijn verstreken.»
 */
@NullMarked
package nl.meedoen.subsidy.wet.awb4;

import org.jspecify.annotations.NullMarked;
