package nl.meedoen.sanction.maatregel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.meedoen.sanction.wet.artikel18.Deelbedrag;
import nl.meedoen.sanction.wet.artikel18.Lid;
import nl.meedoen.sanction.wet.artikel18.Oordeel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The lowering as it was imposed.
 *
 * @param percentage of the benefit
 * @param maanden whole months
 * @param einddatum the last day
 * @param lid of article 18 in the chain of repeats; absent for a duty that is not uniform
 * @param verrekening the parts in which it is settled; empty when at once
 */
@Embeddable
public record Opgelegd(
        BigDecimal percentage,
        int maanden,
        LocalDate einddatum,
        @Enumerated(EnumType.STRING) @Nullable Lid lid,
        @JdbcTypeCode(SqlTypes.JSON) List<Deelbedrag> verrekening) {

    static Opgelegd van(Oordeel.Verlagen oordeel, LocalDate ingangsdatum) {
        var verlaging = oordeel.verlaging();
        return new Opgelegd(
                verlaging.percentage().waarde(),
                verlaging.maanden(),
                Objects.requireNonNull(verlaging.vanaf(ingangsdatum).tot()),
                oordeel.lid().orElse(null),
                oordeel.verrekening());
    }
}
