package nl.meedoen.common.law;

import java.math.BigDecimal;

/** A percentage, so that 60 means sixty hundredths. */
public record Percentage(BigDecimal waarde) implements Comparable<Percentage> {
    public static final Percentage HONDERD = van("100");

    public Percentage {
        waarde = waarde.signum() == 0 ? BigDecimal.ZERO : waarde.stripTrailingZeros();
    }

    public static Percentage van(String waarde) {
        return new Percentage(new BigDecimal(waarde));
    }

    public static Percentage van(long waarde) {
        return new Percentage(BigDecimal.valueOf(waarde));
    }

    /** The share as an exact fraction: 60% is 3/5. */
    public Breuk deel() {
        return Breuk.van(waarde).gedeeldDoor(100);
    }

    public Breuk van(Breuk geheel) {
        return deel().maal(geheel);
    }

    @Override
    public int compareTo(Percentage ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde.toPlainString() + "%";
    }
}
