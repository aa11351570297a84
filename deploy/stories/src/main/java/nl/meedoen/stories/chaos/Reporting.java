package nl.meedoen.stories.chaos;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import nl.meedoen.local.partners.Message;
import nl.meedoen.local.partners.Uwv;
import nl.meedoen.stories.chaos.Plan.Route;

/** Everybody reports: partners over the bus in the order they are given, employers over REST beside them. */
final class Reporting {
    private static final int EMPLOYERS = 4;

    private final Uwv uwv;
    private final Employer employer;

    Reporting(Uwv uwv, Employer employer) {
        this.uwv = uwv;
        this.employer = employer;
    }

    /** @param before is told the number of the message that will be sent next */
    void all(List<Employment> employments, List<Message> messages, IntConsumer before) {
        try (var employers = Executors.newFixedThreadPool(EMPLOYERS)) {
            var reported = employments.stream()
                    .filter(employment -> employment.plan().route() == Route.WERKGEVER)
                    .map(employment -> start(employers, employment))
                    .toList();
            for (var number = 0; number < messages.size(); number++) {
                before.accept(number);
                uwv.say(messages.get(number));
            }
            reported.forEach(Waiting::on);
        }
    }

    private Future<?> start(ExecutorService employers, Employment employment) {
        return employers.submit(() -> employer.report(employment));
    }
}
