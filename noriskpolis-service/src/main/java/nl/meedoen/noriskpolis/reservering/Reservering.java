package nl.meedoen.noriskpolis.reservering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.noriskpolis.wet.bijlage4.Raming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a municipality sets aside for a year of sickness. Of several numbers for one year the last counts. */
@Entity
public class Reservering extends Aggregate {
    private String gemeente;
    private int jaar;
    private int nummer;
    private BigDecimal bedrag;
    private Instant gemaaktOp;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Raming raming;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json") // keeps the order of what went into a rule
    private List<Onderbouwing> onderbouwing;

    protected Reservering() {}

    Reservering(String gemeente, int jaar, int nummer, Raming raming, Uitkomst<Geld> bedrag, Instant op) {
        super(Ids.next());
        this.gemeente = gemeente;
        this.jaar = jaar;
        this.nummer = nummer;
        this.raming = raming;
        this.bedrag = bedrag.waarde().euro();
        this.onderbouwing = List.of(bedrag.onderbouwing());
        this.gemaaktOp = op;
    }

    /** Whether the same figures still come to the same amount. */
    boolean gelijk(Raming ander, Geld uitkomst) {
        return raming.equals(ander) && bedrag().equals(uitkomst);
    }

    public String gemeente() {
        return gemeente;
    }

    public int jaar() {
        return jaar;
    }

    /** 1 for the first of the year. */
    public int nummer() {
        return nummer;
    }

    public Raming raming() {
        return raming;
    }

    public Geld bedrag() {
        return new Geld(bedrag);
    }

    public List<Onderbouwing> onderbouwing() {
        return onderbouwing;
    }

    public Instant gemaaktOp() {
        return gemaaktOp;
    }
}
