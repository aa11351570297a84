package nl.meedoen.noriskpolis.uwvfactuur.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.noriskpolis.uwvfactuur.UwvFactuurregel;
import nl.meedoen.noriskpolis.wet.bijlage4.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * @param client absent where nobody here has the BSN
 * @param onzeDagen days by our own record; absent, with the other figures of ours, where the report is unknown
 */
record RegelAntwoord(
        int regel,
        @Nullable UUID client,
        @Nullable UUID ziekmelding,
        String loonheffingennummer,
        LocalDate eersteZiektedag,
        int dagen,
        @Nullable Integer onzeDagen,
        Geld uitkering,
        @Nullable Geld onzeUitkering,
        Geld opslag,
        @Nullable Geld onzeOpslag,
        Geld akkoord,
        Geld betwist,
        List<Bevinding> bevindingen) {

    static RegelAntwoord van(UwvFactuurregel regel) {
        var vraag = regel.vraag();
        return new RegelAntwoord(
                regel.regel(),
                regel.client(),
                regel.ziekmelding(),
                regel.loonheffingennummer(),
                regel.eersteZiektedag(),
                vraag.dagen(),
                regel.onzeDagen(),
                vraag.uitkering(),
                regel.onzeUitkering(),
                vraag.opslag(),
                regel.onzeOpslag(),
                regel.akkoord(),
                regel.betwist(),
                regel.bevindingen());
    }
}
