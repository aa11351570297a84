package nl.meedoen.common.beleid;

import java.util.Optional;
import nl.meedoen.common.beleid.Loonwaardebeleid.Methode;
import nl.meedoen.common.law.Percentage;

/** What national law says about determining loonwaarde; its terms of review, where it has any, go before local ones. */
record LandelijkeLoonwaarde(
        Waarde<Methode> methode,
        Waarde<Integer> decimalen,
        Optional<Waarde<Percentage>> kleinsteHoofdtaak,
        Optional<Herbeoordeling> herbeoordeling) {
    private static final int MOST_DECIMALS = 2;
    private static final int LONGEST = 120;

    /** How many months a determination may stand. */
    record Herbeoordeling(Waarde<Integer> maanden, Waarde<Integer> beschutMaanden) {
        static Herbeoordeling read(Values values) {
            return new Herbeoordeling(
                    values.count("herbeoordelingMaanden", 1, LONGEST),
                    values.count("herbeoordelingBeschutMaanden", 1, LONGEST));
        }
    }

    static LandelijkeLoonwaarde read(Values values) {
        return new LandelijkeLoonwaarde(
                values.word("methode", Methode.class),
                values.count("decimalen", 0, MOST_DECIMALS),
                values.has("kleinsteHoofdtaak")
                        ? Optional.of(values.percentage("kleinsteHoofdtaak", 0, 100))
                        : Optional.empty(),
                values.has("herbeoordelingMaanden") ? Optional.of(Herbeoordeling.read(values)) : Optional.empty());
    }

    Loonwaardebeleid with(Herbeoordeling local) {
        var termijn = herbeoordeling.orElse(local);
        return new Loonwaardebeleid(methode, decimalen, kleinsteHoofdtaak, termijn.maanden(), termijn.beschutMaanden());
    }
}
