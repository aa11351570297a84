package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import nl.meedoen.subsidy.wet.artikel10d.Hoogte;
import nl.meedoen.subsidy.wet.artikel10d.Loongegevens;

/** The monthly amounts of an account, each computed once: most months of a year share one, and an account has few. */
final class Hoogtes {
    private final Rekenbeleid beleid;
    private final List<Bekend> bekend = new ArrayList<>();

    private record Bekend(Toegekend toekenning, Hoogte hoogte) {

        boolean geldt(Toegekend voor, LocalDate peildatum, Grondslag grondslag, Arbeidsduur arbeidsduur) {
            var loon = hoogte.loon();
            return toekenning == voor
                    && loon.peildatum().equals(peildatum)
                    && Objects.equals(loon.grondslag(), grondslag)
                    && Objects.equals(loon.arbeidsduur(), arbeidsduur);
        }
    }

    Hoogtes(Rekenbeleid beleid) {
        this.beleid = beleid;
    }

    Hoogte van(Toegekend toekenning, LocalDate peildatum, Grondslag grondslag, Arbeidsduur arbeidsduur) {
        for (var eerder : bekend) {
            if (eerder.geldt(toekenning, peildatum, grondslag, arbeidsduur)) return eerder.hoogte();
        }
        var hoogte = bereken(toekenning, peildatum, grondslag, arbeidsduur);
        bekend.add(new Bekend(toekenning, hoogte));
        return hoogte;
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
