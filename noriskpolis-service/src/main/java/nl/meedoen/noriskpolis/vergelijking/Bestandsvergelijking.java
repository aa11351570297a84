package nl.meedoen.noriskpolis.vergelijking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.noriskpolis.vergelijking.Vergelijkregel.Uitkomst;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a comparison of files showed at one moment. */
@Entity
public class Bestandsvergelijking extends Aggregate {
    private String gemeente;
    private int jaar;
    private Instant vergelekenOp;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<Vergelijkregel> regels;

    protected Bestandsvergelijking() {}

    Bestandsvergelijking(String gemeente, int jaar, List<Vergelijkregel> regels, Instant op) {
        super(Ids.next());
        this.gemeente = gemeente;
        this.jaar = jaar;
        this.regels = List.copyOf(regels);
        this.vergelekenOp = op;
    }

    public String gemeente() {
        return gemeente;
    }

    public int jaar() {
        return jaar;
    }

    public Instant vergelekenOp() {
        return vergelekenOp;
    }

    public List<Vergelijkregel> regels() {
        return regels;
    }

    public long aantal(Uitkomst uitkomst) {
        return regels.stream().filter(regel -> regel.uitkomst() == uitkomst).count();
    }
}
