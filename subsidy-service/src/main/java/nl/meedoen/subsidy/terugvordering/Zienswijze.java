package nl.meedoen.subsidy.terugvordering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the employer used the chance to speak.
 *
 * @param tekst what the employer said; absent when it let the chance pass
 */
public record Zienswijze(
        Wijze wijze, LocalDate op, @Nullable String tekst) {
    boolean zonderTekst() {
        return wijze == Wijze.GEGEVEN && (tekst == null || tekst.isBlank());
    }

    public enum Wijze {
        GEGEVEN,
        AFGEZIEN
    }
}
