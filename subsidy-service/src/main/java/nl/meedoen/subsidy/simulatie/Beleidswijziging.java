package nl.meedoen.subsidy.simulatie;

import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Werkgeverslastenlezing;
import nl.meedoen.common.beleid.Minimumloon;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import org.jspecify.annotations.Nullable;

/**
 * Other values of policy from a day on; what is absent stays as it is.
 *
 * @param vanaf the first reference date, and for sickness the first date of a report, for which they hold
 * @param werkgeverslasten surcharge, percent
 * @param ondergrens lowest loonwaarde for which the municipality grants, percent
 */
public record Beleidswijziging(
        LocalDate vanaf,
        @Nullable Percentage werkgeverslasten,
        @Nullable Werkgeverslastenlezing werkgeverslastenlezing,
        @Nullable Percentage ondergrens,
        @Nullable Ziekteregime ziekteregime) {
    private static final String SIMULATIE = "waarde van een simulatie";

    /** The policy with these values in it. */
    Rekenbeleid op(Rekenbeleid beleid) {
        return new Rekenbeleid() {
            @Override
            public Minimumloon minimumloon(LocalDate peildatum, LocalDate geboortedatum) {
                return beleid.minimumloon(peildatum, geboortedatum);
            }

            @Override
            public Loonkostensubsidiebeleid loonkostensubsidie(String gemeente, LocalDate peildatum) {
                var nu = beleid.loonkostensubsidie(gemeente, peildatum);
                return peildatum.isBefore(vanaf) ? nu : gewijzigd(nu);
            }

            @Override
            public Ziektebeleid ziekte(String gemeente, LocalDate meldingsdatum) {
                var nu = beleid.ziekte(gemeente, meldingsdatum);
                return ziekteregime == null || meldingsdatum.isBefore(vanaf) ? nu : gewijzigd(nu, ziekteregime);
            }
        };
    }

    private Loonkostensubsidiebeleid gewijzigd(Loonkostensubsidiebeleid nu) {
        return new Loonkostensubsidiebeleid(
                nu.loonwaardegrondslag(),
                nu.deeltijdgrondslag(),
                nu.vakantiebijslag(),
                nu.maximum(),
                anders(nu.werkgeverslasten(), werkgeverslasten),
                anders(nu.werkgeverslastenlezing(), werkgeverslastenlezing),
                nu.forfait(),
                ondergrens == null
                        ? nu.ondergrens()
                        : Optional.of(new Waarde<>(ondergrens, nu.maximum().bron(), SIMULATIE)),
                nu.dagdeel());
    }

    private static Ziektebeleid gewijzigd(Ziektebeleid nu, Ziekteregime regime) {
        return new Ziektebeleid(
                anders(nu.regime(), regime), nu.landelijkRegime(), nu.maximaleWeken(), nu.samentellingWeken());
    }

    private static <T> Waarde<T> anders(Waarde<T> nu, @Nullable T waarde) {
        return waarde == null ? nu : new Waarde<>(waarde, nu.bron(), SIMULATIE);
    }
}
