package nl.meedoen.subsidy.overname;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;

/** One file of subsidies from another system. */
@Entity
@Table(name = "lks_overname")
public class Overname extends Aggregate {
    private String gemeente;
    private boolean proefdraai;

    @Enumerated(EnumType.STRING)
    private Modus modus;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int aantal;
    private String aangebodenDoor;
    private Instant aangebodenOp;

    public enum Modus {
        /** Nothing is taken over while a single line is faulty. */
        ALLES_OF_NIETS,
        /** Faulty lines are left out. */
        SLA_FOUTEN_OVER
    }

    public enum Status {
        BEZIG,
        GEREED,
        /** Nothing was taken over, because a line is faulty. */
        AFGEKEURD
    }

    protected Overname() {}

    Overname(Aanbieding aanbieding, int aantal, String aangebodenDoor, Instant aangebodenOp) {
        super(Ids.next());
        this.gemeente = aanbieding.gemeente();
        this.proefdraai = aanbieding.proefdraai();
        this.modus = aanbieding.modus();
        this.status = Status.BEZIG;
        this.aantal = aantal;
        this.aangebodenDoor = aangebodenDoor;
        this.aangebodenOp = aangebodenOp;
    }

    /** @param proefdraai whether it is only to be said what would happen */
    public record Aanbieding(String gemeente, boolean proefdraai, Modus modus) {}

    /** Whether each line takes effect by itself, and at once. */
    boolean neemtPerRegelOver() {
        return !proefdraai && modus == Modus.SLA_FOUTEN_OVER;
    }

    /** Whether the lines take effect together, once all of them have been judged. */
    boolean neemtSamenOver() {
        return !proefdraai && modus == Modus.ALLES_OF_NIETS;
    }

    void gereed() {
        status = Status.GEREED;
    }

    void afkeuren() {
        status = Status.AFGEKEURD;
    }

    public String gemeente() {
        return gemeente;
    }

    public boolean proefdraai() {
        return proefdraai;
    }

    public Modus modus() {
        return modus;
    }

    public Status status() {
        return status;
    }

    /** How many lines the file has. */
    public int aantal() {
        return aantal;
    }

    public String aangebodenDoor() {
        return aangebodenDoor;
    }

    public Instant aangebodenOp() {
        return aangebodenOp;
    }
}
