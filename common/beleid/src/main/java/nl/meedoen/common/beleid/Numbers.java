package nl.meedoen.common.beleid;

import java.math.BigDecimal;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;

/** Numbers of a policy file, refused outside their bounds. */
final class Numbers {
    private Numbers() {}

    static Percentage percentage(Sheet at, String key, int least, int most) {
        return new Percentage(within(at, key, least, most, "%"));
    }

    static int count(Sheet at, String key, int least, int most) {
        var number = within(at, key, least, most, "");
        if (number.stripTrailingZeros().scale() > 0) throw at.refuse(key, "moet een geheel getal zijn, is " + number);
        return number.intValueExact();
    }

    /** Euro with at most two decimals, not below zero. */
    static Geld amount(Sheet at, String key) {
        var euro = at.number(key);
        if (euro.signum() < 0) throw at.refuse(key, "mag niet onder nul liggen, is " + euro);
        if (euro.stripTrailingZeros().scale() > 2) throw at.refuse(key, "heeft meer dan twee decimalen: " + euro);
        return new Geld(euro);
    }

    private static BigDecimal within(Sheet at, String key, int least, int most, String unit) {
        var number = at.number(key);
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw at.refuse(key, "moet liggen van %d tot en met %d%s, is %s".formatted(least, most, unit, number));
        }
        return number;
    }
}
