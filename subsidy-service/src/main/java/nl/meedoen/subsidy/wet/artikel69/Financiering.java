package nl.meedoen.subsidy.wet.artikel69;

import java.time.LocalDate;
import java.util.Set;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.subsidy.wet.Participatiewet;
import nl.meedoen.subsidy.wet.artikel10c.Indicatie;

/** From which budget a subsidy is paid. It says nothing about the right itself. */
public final class Financiering {
    private static final LocalDate UITVOERINGSREGELS = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAATSTE_DAG_BIJLAGE = LocalDate.of(2016, 12, 31);

    private Financiering() {}

    /**
     * Someone with the indication banenafspraak or beschut werk is paid from the inkomensdeel, anyone else from the
     * re-integratiemiddelen. The source document says so up to and including 2016; a later day is marked.
     *
     * @param indicaties those in force on the reference date
     */
    public static Uitkomst<Financieringsbron> bron(Set<Indicatie> indicaties, LocalDate peildatum) {
        var binnen = indicaties.contains(Indicatie.BANENAFSPRAAK) || indicaties.contains(Indicatie.BESCHUT_WERK);
        var bron = binnen ? Financieringsbron.INKOMENSDEEL : Financieringsbron.REINTEGRATIEMIDDELEN;
        var onderbouwing = Onderbouwing.van(artikel(binnen, peildatum), toelichting(binnen))
                .met("indicaties", indicaties.stream().sorted().toList())
                .teBevestigen(
                        binnen || !peildatum.isAfter(LAATSTE_DAG_BIJLAGE)
                                ? null
                                : "bijlage 3 noemt dit tot en met 2016")
                .uitkomst(bron);
        return new Uitkomst<>(bron, onderbouwing);
    }

    private static String toelichting(boolean binnen) {
        return binnen
                ? "Door de indicatie komt de subsidie uit het budget voor uitkering en loonkostensubsidie."
                : "Zonder indicatie banenafspraak of beschut werk komt de subsidie uit de re-integratiemiddelen. "
                        + "De gemeente beoordeelt dat elk jaar.";
    }

    private static Wetsartikel artikel(boolean binnen, LocalDate peildatum) {
        return binnen
                ? Participatiewet.artikel("69", "1", peildatum)
                : Wetsartikel.van(
                        "Uitvoeringsregels 2015 Re-integratie en Tegenprestatie", "bijlage 3", UITVOERINGSREGELS);
    }
}
