package nl.meedoen.common.beleid;

import java.time.LocalDate;

/** No policy is known for the subject on the date; nothing may be decided or paid on it. */
public final class BeleidOntbreekt extends RuntimeException {
    private final String onderwerp;
    private final LocalDate datum;

    public BeleidOntbreekt(String onderwerp, LocalDate datum) {
        super("Er is geen beleid voor " + onderwerp + " op " + datum);
        this.onderwerp = onderwerp;
        this.datum = datum;
    }

    public String onderwerp() {
        return onderwerp;
    }

    public LocalDate datum() {
        return datum;
    }
}
