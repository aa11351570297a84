/**
 * Algemene wet bestuursrecht, titel 4.1 and 4.2, as far as it binds the recovery of a subsidy.
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
