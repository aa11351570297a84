package nl.meedoen.stories;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A made-up person with a public test BSN. */
public record TestPerson(String bsn, String naam, String geboortedatum) {
    private static final List<TestPerson> ALL = List.of(
            new TestPerson("999993653", "Suzanne Moulin", "1985-12-01"),
            new TestPerson("999990019", "Willem de Groot", "1978-03-14"),
            new TestPerson("999996708", "Fatima El Amrani", "1990-05-12"),
            new TestPerson("999996630", "Joris van Dam", "1994-09-30"),
            new TestPerson("999995844", "Aniek Bakker", "1988-01-22"),
            new TestPerson("999992351", "Rachid Yilmaz", "1981-07-07"));

    public static TestPerson any() {
        return ALL.get(ThreadLocalRandom.current().nextInt(ALL.size()));
    }

    Map<String, Object> client(String gemeente) {
        return Map.of(
                "gemeente", gemeente,
                "bsn", bsn,
                "naam", naam,
                "geboortedatum", geboortedatum,
                "uitkering", Map.of("soort", "PARTICIPATIEWET", "ingangsdatum", "2024-02-01"));
    }
}
