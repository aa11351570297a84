package nl.meedoen.common.beleid;

import java.util.Optional;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Dagdeel;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Deeltijdgrondslag;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Forfait;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Loonwaardegrondslag;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Werkgeverslastenlezing;

/** Reads what national law says about the subsidy, within the bounds of article 10d. */
final class LandelijkeSubsidie {
    private static final int MAXIMUM = 70;
    private static final int FORFAIT = 50;
    private static final int FORFAIT_MONTHS = 6;

    private LandelijkeSubsidie() {}

    static Loonkostensubsidiebeleid read(Values values) {
        return new Loonkostensubsidiebeleid(
                values.word("loonwaardegrondslag", Loonwaardegrondslag.class),
                values.word("deeltijdgrondslag", Deeltijdgrondslag.class),
                values.percentage("vakantiebijslag", 0, 100),
                values.percentage("maximum", 0, MAXIMUM),
                values.percentage("werkgeverslasten", 0, 100),
                values.word("werkgeverslastenlezing", Werkgeverslastenlezing.class),
                values.has("forfait") ? Optional.of(forfait(values.child("forfait"))) : Optional.empty(),
                Optional.empty(),
                values.word("dagdeel", Dagdeel.class));
    }

    private static Forfait forfait(Values values) {
        var forfait =
                new Forfait(values.percentage("percentage", 0, FORFAIT), values.count("maanden", 1, FORFAIT_MONTHS));
        values.close();
        return forfait;
    }
}
