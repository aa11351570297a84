package nl.meedoen.subsidy.wet.awb4;

import java.time.LocalDate;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * A new request after a refusal.
 *
 * <p>Artikel 4:6: «1 Indien na een geheel of gedeeltelijk afwijzende beschikking een nieuwe aanvraag wordt gedaan, is de
 * aanvrager gehouden nieuw gebleken feiten of veranderde omstandigheden te vermelden. 2 Wanneer geen nieuw gebleken
 * feiten of veranderde omstandigheden worden vermeld, kan het bestuursorgaan zonder toepassing te geven aan artikel 4:5
 * de aanvraag afwijzen onder verwijzing naar zijn eerdere afwijzende beschikking.»
 */
public final class HerhaaldeAanvraag {
    private HerhaaldeAanvraag() {}

    /** An earlier refusal: its id and its day. */
    public record EerdereAfwijzing(String kenmerk, LocalDate op) {}

    /** Whether the request is refused by reference to the earlier refusal. */
    public static Uitkomst<Boolean> afwijzen(EerdereAfwijzing eerder, @Nullable String nieuweFeiten) {
        var afwijzen = nieuweFeiten == null || nieuweFeiten.isBlank();
        var toelichting = afwijzen
                ? "De gemeente heeft dit eerder afgewezen en er is niets nieuws genoemd. Het eerdere besluit blijft gelden."
                : "De gemeente heeft dit eerder afgewezen. Er zijn nieuwe feiten genoemd en daarom kijkt zij opnieuw.";
        var onderbouwing = Onderbouwing.van(Awb.artikel("4:6", afwijzen ? "2" : "1"), toelichting)
                .met("eerder besluit", eerder.kenmerk())
                .met("besloten op", eerder.op())
                .uitkomst(afwijzen ? "AFGEWEZEN" : "opnieuw beoordelen");
        return new Uitkomst<>(afwijzen, onderbouwing);
    }
}
