/**
 * Algemene verordening gegevensbescherming artikel 5: no longer than the purpose needs.
 *
 * <p>«1. Persoonsgegevens moeten: … e) worden bewaard in een vorm die het mogelijk maakt de betrokkenen niet langer te
 * identificeren dan voor de doeleinden waarvoor de persoonsgegevens worden verwerkt noodzakelijk is ("opslagbeperking").»
 */
@NullMarked
package nl.meedoen.subsidy.wet.avg5;

import org.jspecify.annotations.NullMarked;
