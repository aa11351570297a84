package nl.meedoen.common.platform.bewaring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was deleted of a municipality at one time, in numbers and by which policy. Of nobody in particular. */
@Entity
public class Bewaarrapport extends Aggregate {
    private String gemeente;
    private boolean proef;
    private Instant opgesteldOp;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json") // keeps the order of what went into a rule
    private List<Rapportregel> regels;

    protected Bewaarrapport() {}

    Bewaarrapport(String gemeente, boolean proef, List<Rapportregel> regels, Instant op) {
        super(Ids.next());
        this.gemeente = gemeente;
        this.proef = proef;
        this.regels = List.copyOf(regels);
        this.opgesteldOp = op;
    }

    public String gemeente() {
        return gemeente;
    }

    /** Whether it only says what would go. */
    public boolean proef() {
        return proef;
    }

    public Instant opgesteldOp() {
        return opgesteldOp;
    }

    public List<Rapportregel> regels() {
        return regels;
    }
}
