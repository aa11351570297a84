package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.subsidy.wet.artikel10d.Hoogte;

/** What holds on a day of a running subsidy. */
sealed interface Dagtoestand {

    Subsidiestatus status();

    /** The amount that holds for a full month, sickness aside; empty where there is none. */
    Optional<Hoogte> volledig();

    record Lopend(Hoogte hoogte) implements Dagtoestand {
        @Override
        public Optional<Hoogte> volledig() {
            return Optional.of(hoogte);
        }

        @Override
        public Subsidiestatus status() {
            return Subsidiestatus.LOPEND;
        }
    }

    /** @param hoogte what the day would have been worth */
    record Gepauzeerd(Hoogte hoogte, Ziektedeel ziekte) implements Dagtoestand {
        @Override
        public Optional<Hoogte> volledig() {
            return Optional.of(hoogte);
        }

        @Override
        public Subsidiestatus status() {
            return Subsidiestatus.GEPAUZEERD;
        }
    }

    /** The flat-rate months are over, or never were, and no loonwaarde was determined. */
    record ZonderGrondslag(LocalDate beginDienstverband, LocalDate peildatum) implements Dagtoestand {
        @Override
        public Optional<Hoogte> volledig() {
            return Optional.empty();
        }

        @Override
        public Subsidiestatus status() {
            return Subsidiestatus.LOPEND;
        }
    }
}
