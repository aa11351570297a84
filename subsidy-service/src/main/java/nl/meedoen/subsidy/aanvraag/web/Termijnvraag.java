package nl.meedoen.subsidy.aanvraag.web;

import java.time.LocalDate;
import java.util.Arrays;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.web.Refusal;

/**
 * Which open requests are asked for, by the last day of their decision.
 *
 * @param dagen how far ahead is soon
 */
record Termijnvraag(Soort soort, int dagen) {
    private static final LocalDate HEEL_VROEGER = LocalDate.of(2015, 1, 1);
    private static final int VERSTE = 366;

    enum Soort {
        VERVALT_BINNENKORT,
        OVERSCHREDEN
    }

    static Termijnvraag van(String termijn, String dagen) {
        return new Termijnvraag(soort(termijn), aantal(dagen));
    }

    Periode periode(LocalDate vandaag) {
        return switch (soort) {
            case OVERSCHREDEN -> new Periode(HEEL_VROEGER, vandaag.minusDays(1));
            case VERVALT_BINNENKORT -> new Periode(vandaag, vandaag.plusDays(dagen));
        };
    }

    private static Soort soort(String termijn) {
        return Arrays.stream(Soort.values())
                .filter(soort -> soort.name().equals(termijn))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "termijn", "waarde-onbekend", "moet een zijn van VERVALT_BINNENKORT, OVERSCHREDEN"));
    }

    private static int aantal(String dagen) {
        try {
            var aantal = Integer.parseInt(dagen);
            if (aantal >= 0 && aantal <= VERSTE) return aantal;
        } catch (NumberFormatException e) {
            // named below, like a number out of range
        }
        throw Refusal.invalid("dagen", "buiten-bereik", "moet tussen 0 en " + VERSTE + " liggen");
    }
}
