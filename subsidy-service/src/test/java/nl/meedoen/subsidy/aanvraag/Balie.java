package nl.meedoen.subsidy.aanvraag;

import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.meedoen.common.testing.TestClock;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Requests at the counter, on a Monday in June 2026. */
abstract class Balie extends ServiceTest {
    static final LocalDate VANDAAG = LocalDate.of(2026, 6, 15);

    @Inject
    TestClock clock;

    final Loket loket = Loket.officer();

    @BeforeEach
    void het_is_15_juni_2026() {
        clock.travelTo(VANDAAG);
    }

    @AfterEach
    void terug_naar_nu() {
        clock.comeBack();
    }
}
