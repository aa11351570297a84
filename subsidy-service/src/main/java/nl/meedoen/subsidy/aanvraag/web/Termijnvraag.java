package nl.meedoen.subsidy.aanvraag.web;

import java.time.LocalDate;

/** Which open requests are asked for, by the last day of their decision. */
enum Termijnvraag {
    VERVALT_BINNENKORT,
    OVERSCHREDEN;

    private static final LocalDate HEEL_VROEGER = LocalDate.of(2015, 1, 1);

    LocalDate van(LocalDate vandaag) {
        return this == OVERSCHREDEN ? HEEL_VROEGER : vandaag;
    }

    /** @param dagen how far ahead is soon */
    LocalDate tot(LocalDate vandaag, int dagen) {
        return this == OVERSCHREDEN ? vandaag.minusDays(1) : vandaag.plusDays(dagen);
    }
}
