package nl.meedoen.subsidy.wet.artikel10c;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;

/**
 * A person asks to be placed in the target group (lid 1 onderdeel a): once in twelve months.
 *
 * <p>Lid 2: «Een aanvraag als bedoeld in het eerste lid, onderdeel a, kan slechts eenmaal per twaalf maanden worden
 * ingediend.» Uitvoeringsregels 2015 paragraaf 3.3.2 puts a request that comes sooner aside by Awb artikel 4:5 lid 1
 * onderdeel a.
 */
public final class Doelgroepverzoek {
    private Doelgroepverzoek() {}

    /** The first day on which the person can ask again. */
    public static LocalDate weerVanaf(LocalDate vorige, Waarde<Integer> maanden) {
        return vorige.plusMonths(maanden.waarde());
    }

    /** Whether a request comes too soon after the previous one, by the dates of both requests. */
    public static Uitkomst<Boolean> teVroeg(LocalDate vorige, LocalDate aanvraagdatum, Waarde<Integer> maanden) {
        var weerVanaf = weerVanaf(vorige, maanden);
        var teVroeg = aanvraagdatum.isBefore(weerVanaf);
        var toelichting = teVroeg
                ? "Binnen twaalf maanden is dit al een keer gevraagd. Dat kan pas weer vanaf " + weerVanaf + "."
                : "De vorige aanvraag is minstens twaalf maanden geleden gedaan.";
        var onderbouwing = Onderbouwing.van(maanden.bron(), toelichting)
                .met("vorige aanvraag", vorige)
                .met("deze aanvraag", aanvraagdatum)
                .met("weer mogelijk vanaf", weerVanaf)
                .teBevestigen(maanden.teBevestigen())
                .uitkomst(teVroeg ? "te vroeg" : "op tijd");
        return new Uitkomst<>(teVroeg, onderbouwing);
    }
}
