package nl.meedoen.local.partners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.local.partners.NaarUwv.BetermeldingNaarUwv;
import nl.meedoen.local.partners.NaarUwv.ZiekmeldingNaarUwv;
import nl.meedoen.local.partners.NaarUwv.ZiekmeldingNaarUwv.Bewijs;

/** What Meedoen tells UWV of one sickness, in tests. */
record Sickness(UUID id) {
    static final Instant OP = Instant.parse("2026-03-10T08:12:00Z");
    static final String BSN = "999993653";

    static Sickness one() {
        return new Sickness(UUID.fromString("019cd726-71fd-769c-8d9f-10ef4b73c820"));
    }

    ZiekmeldingNaarUwv from(String day) {
        return version(1, day, false, true);
    }

    ZiekmeldingNaarUwv version(int versie, String day, boolean ingetrokken, boolean bewijs) {
        return new ZiekmeldingNaarUwv(
                id,
                versie,
                BSN,
                "123456789L01",
                "GM0597",
                LocalDate.parse(day),
                ingetrokken,
                70,
                bewijs ? new Bewijs(UUID.randomUUID()) : null);
    }

    BetermeldingNaarUwv until(String firstWorkDay) {
        return until(firstWorkDay, OP);
    }

    BetermeldingNaarUwv until(String firstWorkDay, Instant told) {
        return new BetermeldingNaarUwv(id, LocalDate.parse(firstWorkDay), told);
    }
}
