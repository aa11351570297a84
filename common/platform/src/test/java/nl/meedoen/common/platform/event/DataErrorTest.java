package nl.meedoen.common.platform.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DataErrorTest {
    @Test
    void a_value_that_does_not_fit_is_found_however_deep_it_lies() {
        var overflow = new SQLException("numeric field overflow", "22003");
        assertTrue(DataError.causes(overflow));
        assertTrue(DataError.causes(new RuntimeException(new IllegalStateException(overflow))));
        var rollback = new RuntimeException("rolled back");
        rollback.addSuppressed(new IllegalStateException(overflow));
        assertTrue(DataError.causes(rollback));
    }

    @Test
    void a_database_that_is_away_and_a_fault_of_ours_are_none() {
        assertFalse(DataError.causes(new RuntimeException(new SQLException("connection failure", "08006"))));
        assertFalse(DataError.causes(new SQLException("lock", "55P03")));
        assertFalse(DataError.causes(new SQLException("no state")));
        assertFalse(DataError.causes(new IllegalStateException()));
    }
}
