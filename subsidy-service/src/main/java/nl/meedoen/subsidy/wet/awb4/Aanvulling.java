package nl.meedoen.subsidy.wet.awb4;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.wet.termijnenwet.Termijnenwet;

/**
 * When an incomplete request may be put aside.
 *
 * <p>Artikel 4:5 lid 1: «Het bestuursorgaan kan besluiten de aanvraag niet te behandelen, indien: … c. de verstrekte
 * gegevens en bescheiden onvoldoende zijn voor de beoordeling van de aanvraag of voor de voorbereiding van de
 * beschikking, mits de aanvrager de gelegenheid heeft gehad de aanvraag binnen een door het bestuursorgaan gestelde
 * termijn aan te vullen.» Lid 4: «Een besluit om de aanvraag niet te behandelen wordt aan de aanvrager bekendgemaakt
 * binnen vier weken nadat de aanvraag is aangevuld of nadat de daarvoor gestelde termijn ongebruikt is verstreken.»
 */
public final class Aanvulling {
    private Aanvulling() {}

    /**
     * The last day on which a request whose term lapsed can still be put aside (lid 4); a day of work, for the law sets
     * this term (Algemene termijnenwet artikel 1).
     */
    public static LocalDate uiterlijk(Opschorting termijn, Waarde<Integer> weken) {
        return Termijnenwet.verlengd(Termijn.weken(weken.waarde()).laatsteDagNa(termijn.uiterlijk()));
    }

    /**
     * Whether the request may be put aside on the day (lid 1 onderdeel c).
     *
     * @param ontbreekt what is still missing from the applicant
     * @param weken within how many weeks after the term lapsed
     */
    public static Uitkomst<Boolean> buitenBehandeling(
            Opschorting termijn, List<String> ontbreekt, Waarde<Integer> weken, LocalDate op) {
        var laatsteDag = uiterlijk(termijn, weken);
        var mag = !ontbreekt.isEmpty() && termijn.ongebruiktVerstreken(op) && !op.isAfter(laatsteDag);
        var onderbouwing = Onderbouwing.van(Awb.artikel("4:5", "1 onderdeel c"), toelichting(mag))
                .met("gevraagd op", termijn.gevraagdOp())
                .met("aan te vullen tot en met", termijn.uiterlijk())
                .met("ontbreekt", String.join(", ", ontbreekt))
                .stap(Onderbouwing.van(weken.bron(), "De gemeente laat dit binnen vier weken na die termijn weten.")
                        .met("op", op)
                        .teBevestigen(weken.teBevestigen())
                        .uitkomst(laatsteDag))
                .uitkomst(mag ? "BUITEN_BEHANDELING" : "niet buiten behandeling");
        return new Uitkomst<>(mag, onderbouwing);
    }

    private static String toelichting(boolean mag) {
        return mag
                ? "De aanvraag is niet compleet. De gemeente vroeg om de gegevens en kreeg ze niet op tijd."
                : "De aanvraag kan nu niet buiten behandeling blijven omdat er gegevens ontbreken.";
    }
}
