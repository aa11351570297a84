package nl.meedoen.common.beleid;

import java.util.Optional;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Dagdeel;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Werkgeverslastenlezing;
import nl.meedoen.common.law.Percentage;

/** What a municipality may set about the subsidy; all else is the law's. */
record GemeentelijkeSubsidie(
        Optional<Waarde<Percentage>> ondergrens,
        Optional<Waarde<Werkgeverslastenlezing>> lezing,
        Optional<Waarde<Dagdeel>> dagdeel) {

    static GemeentelijkeSubsidie read(Values values) {
        return new GemeentelijkeSubsidie(
                values.has("ondergrens") ? Optional.of(values.percentage("ondergrens", 0, 100)) : Optional.empty(),
                values.has("werkgeverslastenlezing")
                        ? Optional.of(values.word("werkgeverslastenlezing", Werkgeverslastenlezing.class))
                        : Optional.empty(),
                values.has("dagdeel") ? Optional.of(values.word("dagdeel", Dagdeel.class)) : Optional.empty());
    }

    Loonkostensubsidiebeleid within(Loonkostensubsidiebeleid law) {
        return new Loonkostensubsidiebeleid(
                law.loonwaardegrondslag(),
                law.deeltijdgrondslag(),
                law.vakantiebijslag(),
                law.maximum(),
                law.werkgeverslasten(),
                lezing.orElse(law.werkgeverslastenlezing()),
                law.forfait(),
                ondergrens,
                dagdeel.orElse(law.dagdeel()));
    }
}
