package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.subsidy.wet.artikel10d.Hoogte;

/** What holds on a day of a running subsidy. */
sealed interface Dagtoestand {

    Subsidiestatus status();

    /** The amount that holds for a full month, sickness aside; empty where there is none. */
    Optional<Hoogte> volledig();

    /** @param uren the hours in the amount, and where they come from */
    record Lopend(Hoogte hoogte, Uren uren) implements Dagtoestand {
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

    /** No hour was declared, or the declaration is owed. */
    record ZonderUren(LocalDate peildatum, Uren.Geen uren) implements Dagtoestand {
        @Override
        public Optional<Hoogte> volledig() {
            return Optional.empty();
        }

        @Override
        public Subsidiestatus status() {
            return uren.uitgebleven() ? Subsidiestatus.GEPAUZEERD : Subsidiestatus.LOPEND;
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
