/**
 * Participatiewet artikel 10d: the loonkostensubsidie.
 *
 * <p>«1 Indien een werkgever voornemens is een dienstbetrekking aan te gaan met een persoon die behoort tot de doelgroep
 * loonkostensubsidie, verleent het college … loonkostensubsidie aan de werkgever: a. met inachtneming van het vierde
 * lid, nadat het college eerst de loonwaarde van die persoon heeft vastgesteld en de dienstbetrekking tot stand komt,
 * dan wel b. met inachtneming van het vijfde lid, nadat het college in overleg met de werkgever heeft vastgesteld dat de
 * vaststelling van de loonwaarde van die persoon achterwege kan blijven en de dienstbetrekking tot stand komt.»
 *
 * <p>The text of the other members stands at the class that carries them out: {@link
 * nl.meedoen.subsidy.wet.artikel10d.Toekenning} lid 1 to 3 and 9, {@code Lid4}, {@code Lid5}, {@link
 * nl.meedoen.subsidy.wet.artikel10d.Peildatum} lid 7, {@link nl.meedoen.subsidy.wet.artikel10d.Verhuizing} lid 10,
 * {@link nl.meedoen.subsidy.wet.artikel10d.Beslistermijn} lid 12.
 */
@NullMarked
package nl.meedoen.subsidy.wet.artikel10d;

import org.jspecify.annotations.NullMarked;
