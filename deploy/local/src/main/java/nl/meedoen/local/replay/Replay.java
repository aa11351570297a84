package nl.meedoen.local.replay;

import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * {@code Replay <bootstrap> <topic>.dead-letter [--list | --id ID [--repaired FILE] [--type TYPE]]}: sends dead letters to the topic they
 * came from, with their original key, headers and value. Without an id each is sent once, however often this runs; one that is broken
 * still comes back as a new letter of the same id. Of several with one id the last is sent.
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
        if (request.list()) return list(bootstrap, request.topic());
        try (var letters = new Letters(bootstrap, request.topic());
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            if (request.id() != null) {
                var letter = byId(letters).get(request.id());
                if (letter != null) {
                    send(producer, request.mended(letter));
                    sent++;
                }
            } else {
                for (var record : letters.unsent()) {
                    send(producer, DeadLetter.of(record));
                    letters.sent(record);
                    sent++;
                }
            }
        }
        System.out.printf("%d sent%n", sent);
        return sent > 0 || request.id() == null;
    }

    private static boolean list(String bootstrap, String topic) {
        try (var letters = new Letters(bootstrap, topic)) {
            var found = byId(letters);
            found.values().forEach(letter -> System.out.printf("  %s (%s)%n", letter.id(), letter.reden()));
            System.out.printf("%d letters%n", found.size());
        }
        return true;
    }

    /** The last letter of each id. */
    private static Map<String, DeadLetter> byId(Letters letters) {
        var found = new LinkedHashMap<String, DeadLetter>();
        for (var record : letters.all()) {
            var letter = DeadLetter.of(record);
            found.put(letter.id(), letter);
        }
        return found;
    }

    private static void send(KafkaProducer<String, String> producer, DeadLetter letter)
            throws ExecutionException, InterruptedException {
        producer.send(letter.original()).get();
        System.out.printf("  %s to %s (%s)%n", letter.id(), letter.topic(), letter.reden());
    }
}
