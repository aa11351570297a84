package nl.meedoen.subsidy.wet.awb4;

import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;

/**
 * Artikel 4:8 lid 1: «Voordat een bestuursorgaan een beschikking geeft waartegen een belanghebbende die de beschikking
 * niet heeft aangevraagd naar verwachting bedenkingen zal hebben, stelt het die belanghebbende in de gelegenheid zijn
 * zienswijze naar voren te brengen indien: a. de beschikking zou steunen op gegevens over feiten en belangen die de
 * belanghebbende betreffen, en b. die gegevens niet door de belanghebbende zelf ter zake zijn verstrekt.»
 *
 * <p>Artikel 4:12 lid 1 lets a financial decision go without it where its consequences can be undone in full; lid 2 takes
 * that back for refusing a subsidy, setting it lower, withdrawing it or changing it against its receiver. Claiming back
 * what was granted is such a change.
 */
public final class HorenBijTerugvordering {
    private HorenBijTerugvordering() {}

    /**
     * Whether the employer must get the chance to speak first.
     *
     * @param zelfGemeld whether the employer itself reported what the claim rests on
     */
    public static Uitkomst<Boolean> vereist(boolean zelfGemeld) {
        var onderbouwing = zelfGemeld
                ? Onderbouwing.van(
                        Awb.artikel("4:8", "1"),
                        "De werkgever meldde zelf waarop de terugvordering steunt. Hij hoeft niet eerst te reageren.")
                : Onderbouwing.van(
                        Awb.artikel("4:12", "2"),
                        "De subsidie verandert in het nadeel van de werkgever. Hij mag eerst zijn mening geven.");
        return new Uitkomst<>(
                !zelfGemeld, onderbouwing.met("zelf gemeld", zelfGemeld).uitkomst(!zelfGemeld));
    }
}
