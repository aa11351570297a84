package nl.meedoen.common.beleid;

import java.math.BigDecimal;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;

/**
 * What the law forbids a municipality to set about an instrument.
 *
 * @param least smallest value allowed
 * @param most largest value allowed
 * @param artikel where that stands
 */
record Bounds(String code, String parameter, int least, int most, String artikel) {
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final List<Bounds> ALL = List.of(
            new Bounds("PROEFPLAATSING", "langsteMaanden", 1, 6, "artikel 8a lid 2 onderdeel d"),
            new Bounds("PARTICIPATIEPLAATS", "langsteMaanden", 1, 48, "artikel 10a lid 1, 9 en 10"),
            new Bounds("PARTICIPATIEPLAATS", "vanafLeeftijd", 27, NO_LIMIT, "artikel 7 lid 8"),
            new Bounds("PARTICIPATIEPLAATS", "eersteBeoordelingMaanden", 1, 9, "artikel 10a lid 8"),
            new Bounds("PARTICIPATIEPLAATS", "premie", 0, 3398, "artikel 31 lid 2 onderdeel j"),
            new Bounds("UITSTROOMPREMIE", "bedrag", 0, 3398, "artikel 31 lid 2 onderdeel j"),
            new Bounds("JOBCOACH", "maanden", 1, NO_LIMIT, "artikel 10da"),
            new Bounds("LEERWERKTRAJECT", "vanafLeeftijd", 16, NO_LIMIT, "artikel 10f"),
            new Bounds("LEERWERKTRAJECT", "totLeeftijd", 16, 27, "artikel 10f"),
            new Bounds("ONTHEFFING_ALLEENSTAANDE_OUDER", "langsteMaanden", 1, 60, "artikel 9a lid 4"),
            new Bounds("INKOMSTENVRIJLATING", "maanden", 1, 6, "artikel 31 lid 2 onderdeel n"));

    static void check(Sheet sheet, String code, String parameter, Object waarde) {
        var number = number(waarde);
        for (var one : ALL) {
            if (one.code.equals(code) && one.parameter.equals(parameter) && !one.allows(number)) {
                throw sheet.refuse("waarde", one.refusal(number));
            }
        }
    }

    private boolean allows(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private String refusal(BigDecimal value) {
        var range = most == NO_LIMIT ? "ten minste " + least : least + " tot en met " + most;
        return "de wet staat toe: " + range + " (Participatiewet " + artikel + "), is " + value;
    }

    private static BigDecimal number(Object waarde) {
        return switch (waarde) {
            case Integer count -> BigDecimal.valueOf(count);
            case Geld geld -> geld.euro();
            case Percentage percentage -> percentage.waarde();
            default -> BigDecimal.ZERO;
        };
    }
}
