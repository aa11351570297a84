package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * Whether a report came in time.
 *
 * @param onderbouwing why it did, or not
 */
@Embeddable
record Tijdigheid(
        boolean teLaat,

        @JdbcTypeCode(SqlTypes.JSON)
        @Mutability(Immutability.class)
        @Column(columnDefinition = "json") // keeps the order of what went into a rule
        List<Onderbouwing> onderbouwing) {

    static Tijdigheid van(Uitkomst<Boolean> teLaat) {
        return new Tijdigheid(teLaat.waarde(), List.of(teLaat.onderbouwing()));
    }
}
