package nl.meedoen.subsidy.rekening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import org.jspecify.annotations.Nullable;

/** What was reported about one spell of sickness, or decided about its cover. */
public sealed interface Ziektefeit extends Feit {
    UUID ziekmelding();

    record ZiekGemeld(Kenmerk kenmerk, UUID ziekmelding, LocalDate eersteZiektedag) implements Ziektefeit {
        @Override
        public LocalDate geldigVanaf() {
            return eersteZiektedag;
        }
    }

    /** The first day was another one than reported. */
    record ZiekmeldingGecorrigeerd(Kenmerk kenmerk, UUID ziekmelding, LocalDate eersteZiektedag) implements Ziektefeit {
        @Override
        public LocalDate geldigVanaf() {
            return eersteZiektedag;
        }
    }

    /** The report should not have been made. */
    record ZiekmeldingIngetrokken(Kenmerk kenmerk, UUID ziekmelding) implements Ziektefeit {
        @Override
        public LocalDate geldigVanaf() {
            return kenmerk.meldingsdatum();
        }
    }

    /** @param urenPerWeek the hours worked again */
    record GedeeltelijkHersteld(Kenmerk kenmerk, UUID ziekmelding, LocalDate geldigVanaf, BigDecimal urenPerWeek)
            implements Ziektefeit {}

    /** @param eersteWerkdag the first day that is no longer sick */
    record Hersteld(Kenmerk kenmerk, UUID ziekmelding, LocalDate eersteWerkdag) implements Ziektefeit {
        @Override
        public LocalDate geldigVanaf() {
            return eersteWerkdag;
        }
    }

    /**
     * Whether there is no-risk cover to be expected of the spell, as seen before UWV judges.
     *
     * @param geldigVanaf the first sick day as it was then
     * @param gronden why there is none; none where there is
     */
    record DekkingVerwacht(
            Kenmerk kenmerk, UUID ziekmelding, LocalDate geldigVanaf, boolean gedekt, List<Onderbouwing> gronden)
            implements Ziektefeit {}

    /**
     * UWV pays sickness benefit over these days of the spell.
     *
     * @param geldigVanaf the first covered day
     * @param tot the last covered day; absent where UWV named none
     */
    record DekkingToegekend(
            Kenmerk kenmerk,
            UUID ziekmelding,
            LocalDate geldigVanaf,
            @Nullable LocalDate tot) implements Ziektefeit {}

    /** UWV pays nothing over the spell. */
    record DekkingGeweigerd(Kenmerk kenmerk, UUID ziekmelding, LocalDate geldigVanaf) implements Ziektefeit {}

    /** @param geldigVanaf the first day over which UWV pays nothing any more */
    record DekkingBeeindigd(Kenmerk kenmerk, UUID ziekmelding, LocalDate geldigVanaf) implements Ziektefeit {}
}
