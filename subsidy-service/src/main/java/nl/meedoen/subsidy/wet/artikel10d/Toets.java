package nl.meedoen.subsidy.wet.artikel10d;

import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Wetsartikel;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a subsidy, tested.
 *
 * @param grond the ground for refusal the condition stands for
 */
public record Toets(Afwijzingsgrond grond, boolean voldaan, Onderbouwing onderbouwing) {
    /** The outcome in the grounds of a condition that was not met. */
    public static final String NIET_VOLDAAN = "niet voldaan";

    static Toets van(
            Afwijzingsgrond grond, boolean voldaan, Wetsartikel artikel, String bijVoldaan, String bijNietVoldaan) {
        return van(grond, voldaan, artikel, bijVoldaan, bijNietVoldaan, null);
    }

    static Toets van(
            Afwijzingsgrond grond,
            boolean voldaan,
            Wetsartikel artikel,
            String bijVoldaan,
            String bijNietVoldaan,
            @Nullable String teBevestigen) {
        var onderbouwing = Onderbouwing.van(artikel, voldaan ? bijVoldaan : bijNietVoldaan)
                .teBevestigen(teBevestigen)
                .uitkomst(voldaan ? "voldaan" : NIET_VOLDAAN);
        return new Toets(grond, voldaan, onderbouwing);
    }
}
