package nl.meedoen.subsidy.aanvraag.web;

import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.aanvraag.Lksaanvraag;
import nl.meedoen.subsidy.wet.artikel10c.Doelgroepbeoordeling;
import org.jspecify.annotations.Nullable;

/**
 * What was said and found of the person, never shown to an employer.
 *
 * @param nieuweFeiten what has changed since an earlier refusal; absent when nothing was named
 * @param onderbouwing the grounds on the target group; absent as long as it was not judged
 */
record PersoonAntwoord(
        Doelgroepbeoordeling doelgroepbeoordeling,
        @Nullable String nieuweFeiten,
        @Nullable Onderbouwing onderbouwing) {

    static PersoonAntwoord van(Lksaanvraag aanvraag) {
        var afronding = aanvraag.afronding();
        return new PersoonAntwoord(
                aanvraag.beoordeling(),
                aanvraag.gegevens().nieuweFeiten(),
                afronding == null ? null : afronding.doelgroep());
    }
}
