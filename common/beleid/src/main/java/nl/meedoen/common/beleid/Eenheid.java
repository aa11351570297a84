package nl.meedoen.common.beleid;

import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;

/** What a parameter counts in, and with it the Java type of its value. */
public enum Eenheid {
    EURO(Geld.class, 0),
    PROCENT(Percentage.class, 100),
    WEKEN(Integer.class, 520),
    MAANDEN(Integer.class, 600),
    JAREN(Integer.class, 50),
    UREN(Integer.class, 5000),
    UREN_PER_WEEK(Integer.class, 60),
    KILOMETER(Integer.class, 500),
    LEEFTIJD(Integer.class, 120),
    AANTAL(Integer.class, 100_000),
    JA_NEE(Boolean.class, 0);

    private final Class<?> type;
    private final int most;

    Eenheid(Class<?> type, int most) {
        this.type = type;
        this.most = most;
    }

    /** {@link Geld}, {@link Percentage}, {@link Integer} or {@link Boolean}. */
    public Class<?> type() {
        return type;
    }

    Object read(Sheet at, String key) {
        if (type == Geld.class) return Numbers.amount(at, key);
        if (type == Percentage.class) return Numbers.percentage(at, key, 0, most);
        return type == Boolean.class ? at.yesNo(key) : Numbers.count(at, key, 0, most);
    }
}
