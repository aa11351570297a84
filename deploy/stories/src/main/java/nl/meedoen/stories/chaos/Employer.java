package nl.meedoen.stories.chaos;

import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.meedoen.stories.Person;
import nl.meedoen.stories.Suite;

/** Reports over REST what happens, in order; whatever is down is waited for. */
final class Employer {
    private final Person person;
    private final double again;

    /** @param again share of the reports that are made once more */
    Employer(Suite suite, String gemeente, double again) {
        person = Person.signIn(suite, "employer", "subsidie-medewerker", gemeente);
        this.again = again;
    }

    void report(Employment employment) {
        var random = new Random(employment.plan().bsn().hashCode());
        for (var spell : employment.plan().spells()) {
            var ziekmelding = ill(employment.dienstverband(), spell);
            if (random.nextDouble() < again) ill(employment.dienstverband(), spell);
            better(ziekmelding, spell);
        }
    }

    private String ill(UUID dienstverband, Spell spell) {
        var answer = person.postUntilAnswered(
                "/v1/ziekmeldingen",
                Map.of(
                        "dienstverband",
                        dienstverband.toString(),
                        "eersteZiektedag",
                        spell.first().toString()));
        return answer.status() == 200 ? answer.id() : answer.expect(201).id();
    }

    private void better(String ziekmelding, Spell spell) {
        person.postUntilAnswered(
                        "/v1/ziekmeldingen/" + ziekmelding + "/betermelding",
                        Map.of("eersteWerkdag", spell.work().toString()))
                .expect(200);
    }
}
