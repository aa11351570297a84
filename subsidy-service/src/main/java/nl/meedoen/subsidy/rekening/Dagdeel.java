package nl.meedoen.subsidy.rekening;

import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Dagtoestand.Lopend;
import nl.meedoen.subsidy.wet.artikel10d.Hoogte;

/** The longest run of days in a month with the same amount and status. */
public final class Dagdeel {
    private final Periode periode;
    private final int dagenInMaand;
    private final Dagtoestand toestand;

    Dagdeel(Periode periode, int dagenInMaand, Dagtoestand toestand) {
        this.periode = periode;
        this.dagenInMaand = dagenInMaand;
        this.toestand = toestand;
    }

    public Periode periode() {
        return periode;
    }

    /** LOPEND or GEPAUZEERD. */
    public Subsidiestatus status() {
        return toestand.status();
    }

    /** Euro over these days, unrounded: their share in the calendar days of the month. */
    public Breuk exact() {
        return toestand instanceof Lopend lopend ? aandeel(lopend.hoogte()) : Breuk.NUL;
    }

    public Onderbouwing onderbouwing() {
        return Dagdeelverslag.van(this, toestand);
    }

    /** What these days would be worth at a monthly amount. */
    Breuk aandeel(Hoogte hoogte) {
        return switch (hoogte.beleid().dagdeel().waarde()) {
            case KALENDERDAGEN -> {
                var dagen = periode.dagen();
                yield dagen == dagenInMaand ? hoogte.exact() : hoogte.exact().maal(Breuk.van(dagen, dagenInMaand));
            }
        };
    }

    /** Whether the other one follows without a gap and is worth the same for the same reason. */
    boolean sluitAan(Dagdeel volgend) {
        return toestand.equals(volgend.toestand)
                && periode.van().plusDays(periode.dagen()).equals(volgend.periode.van());
    }

    Dagdeel met(Dagdeel volgend) {
        return new Dagdeel(new Periode(periode.van(), volgend.periode.tot()), dagenInMaand, toestand);
    }

    /** What one of these days would be worth at a monthly amount. */
    Breuk perDag(Hoogte hoogte) {
        return switch (hoogte.beleid().dagdeel().waarde()) {
            case KALENDERDAGEN -> hoogte.exact().maal(Breuk.van(1, dagenInMaand));
        };
    }

    int dagenInMaand() {
        return dagenInMaand;
    }

    Dagtoestand toestand() {
        return toestand;
    }
}
