package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;
import org.eclipse.microprofile.config.Config;

/** From which account a municipality pays: set by operations as {@code meedoen.betaling.gm0597.iban}, never invented. */
@ApplicationScoped
class Opdrachtgever {
    private final Config config;
    private final Beleid beleid;

    Opdrachtgever(Config config, Beleid beleid) {
        this.config = config;
        this.beleid = beleid;
    }

    /** @throws Refusal when no account is set for the municipality */
    Betaler van(String gemeente) {
        return new Betaler("Gemeente " + beleid.gemeente(gemeente).naam(), iban(gemeente));
    }

    private String iban(String gemeente) {
        return config.getOptionalValue("meedoen.betaling." + gemeente.toLowerCase(Locale.ROOT) + ".iban", String.class)
                .orElseThrow(() -> new Refusal(
                        ProblemType.BELEID_ONTBREEKT,
                        "Voor gemeente " + gemeente + " is geen rekening ingesteld om van te betalen."));
    }
}
