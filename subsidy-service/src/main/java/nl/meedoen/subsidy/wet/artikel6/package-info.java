/**
 * Participatiewet artikel 6 lid 1: what the words of the law mean.
 *
 * <p>e. «doelgroep loonkostensubsidie: personen als bedoeld in artikel 7, eerste lid, onderdeel a, van wie is
 * vastgesteld dat zij met voltijdse arbeid niet in staat zijn tot het verdienen van het wettelijk minimumloon, doch wel
 * mogelijkheden tot arbeidsparticipatie hebben»
 *
 * <p>g. tot en met 31-12-2016: «loonwaarde: vastgesteld percentage van het rechtens geldende loon voor de door een
 * persoon, die tot de doelgroep loonkostensubsidie behoort, verrichte arbeid in een functie naar evenredigheid van de
 * arbeidsprestatie in die functie van een gemiddelde werknemer met een soortgelijke opleiding en ervaring, die niet tot
 * de doelgroep loonkostensubsidie behoort». Vanaf 1-1-2017 is het een percentage van het wettelijk minimumloon.
 */
@NullMarked
package nl.meedoen.subsidy.wet.artikel6;

import org.jspecify.annotations.NullMarked;
