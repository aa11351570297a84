package nl.meedoen.subsidy.wet.artikel10d;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Werkgeverslastenlezing;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;

/** Inputs for examples, with the policy that is shipped. */
final class Voorbeeld {
    static final Beleid BELEID = Beleid.vanClasspath();
    static final String RIDDERKERK = "GM0597";
    private static final LocalDate VOLWASSEN = LocalDate.of(1980, 5, 12);

    private Voorbeeld() {}

    static Hoogte hoogte(String peildatum, Grondslag grondslag, Arbeidsduur arbeidsduur) {
        return hoogte(peildatum, VOLWASSEN, grondslag, arbeidsduur);
    }

    static Hoogte hoogte(String peildatum, LocalDate geboren, Grondslag grondslag, Arbeidsduur arbeidsduur) {
        return Hoogte.van(loon(peildatum, geboren, grondslag, arbeidsduur), beleid(peildatum));
    }

    static Loongegevens loon(String peildatum, LocalDate geboren, Grondslag grondslag, Arbeidsduur arbeidsduur) {
        var dag = LocalDate.parse(peildatum);
        return new Loongegevens(dag, BELEID.minimumloon(dag, geboren), grondslag, arbeidsduur);
    }

    static Loonkostensubsidiebeleid beleid(String peildatum) {
        return BELEID.loonkostensubsidie(RIDDERKERK, LocalDate.parse(peildatum));
    }

    static Loonkostensubsidiebeleid beleid(String peildatum, Werkgeverslastenlezing lezing) {
        var beleid = beleid(peildatum);
        var bron = beleid.werkgeverslastenlezing();
        return new Loonkostensubsidiebeleid(
                beleid.loonwaardegrondslag(),
                beleid.deeltijdgrondslag(),
                beleid.vakantiebijslag(),
                beleid.maximum(),
                beleid.werkgeverslasten(),
                new Waarde<>(lezing, bron.bron(), bron.teBevestigen()),
                beleid.forfait(),
                beleid.ondergrens(),
                beleid.dagdeel());
    }

    static Grondslag loonwaarde(int percentage) {
        return new Grondslag.OpLoonwaarde(Loonwaarde.van(Percentage.van(percentage)));
    }

    static Grondslag loonwaarde(int percentage, String functieloon) {
        return new Grondslag.OpLoonwaarde(
                new Loonwaarde(Percentage.van(percentage), Geld.van(functieloon), Percentage.van(8)));
    }

    static Arbeidsduur uren(String uren, String voltijd) {
        return Arbeidsduur.van(uren, voltijd);
    }
}
