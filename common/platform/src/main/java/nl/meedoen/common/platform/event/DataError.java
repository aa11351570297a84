package nl.meedoen.common.platform.event;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A value that PostgreSQL cannot keep: a number or a date too big for its column, a character that is none. */
final class DataError {
    /** Class 22 of the SQL standard, «data exception». */
    private static final String DATA_EXCEPTION = "22";

    private DataError() {}

    /** Whether that is what lies below a failed transaction. It fails the same way every time. */
    static boolean causes(@Nullable Throwable failure) {
        if (failure == null) return false;
        if (failure instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(DATA_EXCEPTION)) return true;
        if (causes(failure.getCause())) return true;
        for (var beside : failure.getSuppressed()) if (causes(beside)) return true;
        return false;
    }
}
