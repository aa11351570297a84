package nl.meedoen.common.testing.example;

import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import nl.meedoen.common.testing.example.wet.Verlaging;

@Entity
public class Maatregel {
    private Verlaging verlaging = new Verlaging(LocalDate.EPOCH);

    public void opleggen(Clock clock) {
        verlaging = new Verlaging(LocalDate.now(clock));
    }

    public Verlaging verlaging() {
        return verlaging;
    }
}
