package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.wet.artikel69.Financieringsbron;
import org.eclipse.microprofile.config.Config;

/**
 * Where a municipality books a payment: set by operations for each budget, as {@code
 * meedoen.grootboek.gm0597.inkomensdeel.rekening} and {@code ….kostenplaats}, never invented.
 */
@ApplicationScoped
class Grootboek {
    private final Config config;

    Grootboek(Config config) {
        this.config = config;
    }

    /** @param rekening ledger account @param kostenplaats cost centre */
    record Plaats(String rekening, String kostenplaats) {}

    /** @throws Refusal when the municipality has set none for this budget */
    Plaats plaats(String gemeente, Financieringsbron bron) {
        return new Plaats(waarde(gemeente, bron, "rekening"), waarde(gemeente, bron, "kostenplaats"));
    }

    private String waarde(String gemeente, Financieringsbron bron, String wat) {
        var naam = String.join(".", "meedoen.grootboek", gemeente, bron.name(), wat)
                .toLowerCase(Locale.ROOT);
        return config.getOptionalValue(naam, String.class)
                .orElseThrow(() -> new Refusal(
                        ProblemType.BELEID_ONTBREEKT,
                        "Voor gemeente " + gemeente + " is geen " + wat + " ingesteld voor " + bron + "."));
    }
}
