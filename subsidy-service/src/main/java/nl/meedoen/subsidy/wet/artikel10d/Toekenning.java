package nl.meedoen.subsidy.wet.artikel10d;

import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.beleid.Minimumloon;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.wet.Voorbehoud;

/** The decision of lid 1: grant where every condition is met, otherwise refuse and name each one that is not. */
public final class Toekenning {
    private Toekenning() {}

    /**
     * Values of the start of the subsidy decide ({@link Aanvraag#ingangsdatum}).
     *
     * @param minimumloon that of the person on the start date
     * @param beleid that of the municipality on the start date
     * @throws nl.meedoen.subsidy.wet.artikel6.FunctieloonOntbreekt where the law of the time asks for that wage
     */
    public static Besluit besluit(Aanvraag aanvraag, Minimumloon minimumloon, Loonkostensubsidiebeleid beleid) {
        var toetsen = new ArrayList<>(Dienstbetrekkingtoetsen.van(aanvraag));
        toetsen.addAll(Grondslagtoetsen.van(aanvraag, beleid));
        if (!voldaan(toetsen)) return afgewezen(aanvraag, toetsen);
        var loon = new Loongegevens(
                aanvraag.ingangsdatum(),
                minimumloon,
                aanvraag.grondslag(),
                aanvraag.dienstbetrekking().arbeidsduur());
        var hoogte = Hoogte.van(loon, beleid);
        toetsen.add(Grondslagtoetsen.verschil(aanvraag, hoogte));
        return voldaan(toetsen) ? toegekend(aanvraag, hoogte, toetsen) : afgewezen(aanvraag, toetsen);
    }

    private static boolean voldaan(List<Toets> toetsen) {
        return toetsen.stream().allMatch(Toets::voldaan);
    }

    private static Toegekend toegekend(Aanvraag aanvraag, Hoogte hoogte, List<Toets> toetsen) {
        var stappen = stappen(toetsen);
        stappen.add(hoogte.onderbouwing());
        var toelichting = "Aan alle voorwaarden is voldaan. De werkgever krijgt loonkostensubsidie.";
        return new Toegekend(hoogte, onderbouwing(aanvraag, toelichting, stappen, "TOEGEKEND"));
    }

    private static Afgewezen afgewezen(Aanvraag aanvraag, List<Toets> toetsen) {
        var gronden = toetsen.stream().filter(toets -> !toets.voldaan()).toList();
        var toelichting = "Niet aan alle voorwaarden is voldaan. Er is geen recht op loonkostensubsidie.";
        return new Afgewezen(gronden, onderbouwing(aanvraag, toelichting, stappen(toetsen), "AFGEWEZEN"));
    }

    private static List<Onderbouwing> stappen(List<Toets> toetsen) {
        var stappen = new ArrayList<Onderbouwing>();
        toetsen.forEach(toets -> stappen.add(toets.onderbouwing()));
        return stappen;
    }

    private static Onderbouwing onderbouwing(
            Aanvraag aanvraag, String toelichting, List<Onderbouwing> stappen, String besluit) {
        return Onderbouwing.van(Artikel10d.VERLENING.op(aanvraag.ingangsdatum()), toelichting)
                .met("ingangsdatum", aanvraag.ingangsdatum())
                .stappen(stappen)
                .teBevestigen(Voorbehoud.van(stappen))
                .uitkomst(besluit);
    }
}
