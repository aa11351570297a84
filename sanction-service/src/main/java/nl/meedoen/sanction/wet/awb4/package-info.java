/**
 * Algemene wet bestuursrecht, afdeling 4.1.2: nobody's benefit is lowered unheard.
 *
 * <p>Artikel 4:8: «1 Voordat een bestuursorgaan een beschikking geeft waartegen een belanghebbende die de beschikking niet
 * heeft aangevraagd naar verwachting bedenkingen zal hebben, stelt het die belanghebbende in de gelegenheid zijn
 * zienswijze naar voren te brengen …»
 */
@NullMarked
package nl.meedoen.sanction.wet.awb4;

import org.jspecify.annotations.NullMarked;
