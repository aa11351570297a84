package nl.meedoen.subsidy.overname;

import java.util.Arrays;
import java.util.List;

/** The columns of the file, spelled as in its first line; each has to be there, in any order. */
enum Kolom {
    KENMERK("kenmerk"),
    DIENSTVERBAND("dienstverband"),
    INGANGSDATUM("ingangsdatum"),
    AANVRAAGDATUM("aanvraagdatum"),
    SOORT("soort"),
    PERCENTAGE("percentage"),
    MEETDATUM("meetdatum"),
    INSTRUMENT("instrument"),
    FUNCTIELOON("functieloon"),
    VAKANTIEBIJSLAG("vakantiebijslagPercentage"),
    BETAALD_TOT_EN_MET("betaaldTotEnMet");

    private final String naam;

    Kolom(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }

    static List<String> namen() {
        return Arrays.stream(values()).map(Kolom::naam).toList();
    }
}
