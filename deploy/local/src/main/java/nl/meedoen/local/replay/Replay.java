package nl.meedoen.local.replay;

import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * {@code Replay <bootstrap> <topic>.dead-letter [--id ID [--repaired FILE] [--type TYPE]]}: sends dead letters to the topic they came from, with
 * their original key, headers and value. Without an id each is sent once, however often this runs.
 */
public final class Replay {

    private Replay() {}

    /** Ends with 0 when something was sent or nothing was left, with 1 when the id is not there. */
    public static void main(String[] args) throws Exception {
        try {
            System.exit(run(args[0], Request.parse(Arrays.asList(args).subList(1, args.length))) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (NoSuchFileException e) {
            System.err.println("There is no file " + e.getFile());
            System.exit(1);
        } catch (TimeoutException e) {
            System.err.println("Kafka does not answer at " + args[0] + "; start it with ./run");
            System.exit(1);
        }
    }

    private static boolean run(String bootstrap, Request request) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        var sent = 0;
        try (var letters = new Letters(bootstrap, request.topic());
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var record : request.id() == null ? letters.unsent() : letters.all()) {
                var letter = DeadLetter.of(record);
                if (request.wants(letter)) {
                    producer.send(request.mended(letter).original()).get();
                    System.out.printf("  %s to %s (%s)%n", letter.id(), letter.topic(), letter.reden());
                    sent++;
                }
                if (request.id() == null) {
                    letters.sent(record);
                }
            }
        }
        System.out.printf("%d sent%n", sent);
        return sent > 0 || request.id() == null;
    }
}
