package nl.meedoen.subsidy.loonwaarde;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.meedoen.common.law.Onderbouwing;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One version of a determination; it never changes.
 *
 * @param onderbouwing how the tasks became the percentage; absent where the percentage itself was given
 * @param reden why the version before it was corrected; absent for the first
 * @param vastgesteldDoor the caller's {@code sub}
 */
@Embeddable
public record Versie(
        @JdbcTypeCode(SqlTypes.JSON) Meting meting,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable Onderbouwing onderbouwing,
        @Nullable String reden,
        String vastgesteldDoor,
        Instant vastgesteldOp) {}
