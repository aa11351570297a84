package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import nl.meedoen.subsidy.wet.artikel10d.Hoogte;
import nl.meedoen.subsidy.wet.artikel10d.Loongegevens;

/** The monthly amounts of an account, each computed once: most months of a year share one. */
final class Hoogtes {
    private final Rekenbeleid beleid;
    private final Map<Sleutel, Hoogte> bekend = new HashMap<>();

    private record Sleutel(UUID subsidie, LocalDate peildatum, Grondslag grondslag, Arbeidsduur arbeidsduur) {}

    Hoogtes(Rekenbeleid beleid) {
        this.beleid = beleid;
    }

    Hoogte van(Toegekend toekenning, LocalDate peildatum, Grondslag grondslag, Arbeidsduur arbeidsduur) {
        var sleutel = new Sleutel(toekenning.loonkostensubsidie(), peildatum, grondslag, arbeidsduur);
        return bekend.computeIfAbsent(sleutel, _ -> bereken(toekenning, peildatum, grondslag, arbeidsduur));
    }

    Loonkostensubsidiebeleid beleid(Toegekend toekenning, LocalDate peildatum) {
        return beleid.loonkostensubsidie(toekenning.uitgangspunten().gemeente(), peildatum);
    }

    private Hoogte bereken(Toegekend toekenning, LocalDate peildatum, Grondslag grondslag, Arbeidsduur arbeidsduur) {
        var minimumloon =
                beleid.minimumloon(peildatum, toekenning.uitgangspunten().geboortedatum());
        var loon = new Loongegevens(peildatum, minimumloon, grondslag, arbeidsduur);
        return Hoogte.van(loon, beleid(toekenning, peildatum));
    }
}
