package nl.meedoen.common.testing.violation.time;

import java.time.LocalDate;

class Impatient {
    LocalDate today() {
        return LocalDate.now();
    }
}
