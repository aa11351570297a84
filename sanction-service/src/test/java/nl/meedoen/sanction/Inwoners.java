package nl.meedoen.sanction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meedoen.common.testing.Bus;
import org.apache.kafka.common.utils.Utils;

/** Speaks as client-service does: tells of persons, and of the time up to which all was told. */
public final class Inwoners {
    public static final String GEMEENTE = "GM0597";

    private static final String TOPIC = "meedoen.client.v1";
    private static final int PARTITIONS = 12;

    private Inwoners() {}

    public static UUID metBijstandVanaf(LocalDate begin) {
        var client = UUID.randomUUID();
        tell(client, "client-geregistreerd", """
                {"client":"%s","gemeente":"GM0597","geboortedatum":"1990-05-12",
                 "uitkering":{"soort":"PARTICIPATIEWET","ingangsdatum":"%s"}}""".formatted(client, begin));
        return client;
    }

    public static void uitkeringBeeindigd(UUID client, LocalDate einde) {
        tell(client, "uitkering-beeindigd", """
                {"client":"%s","gemeente":"GM0597","soort":"PARTICIPATIEWET","einddatum":"%s"}""".formatted(client, einde));
    }

    public static void tell(UUID client, String event, String data) {
        Bus.send(TOPIC, client.toString(), headers(event, Instant.now()), data);
    }

    /** Everything up to this moment was told. */
    public static void hartslag(Instant tot) {
        keyPerPartition().values().forEach(key -> Bus.send(TOPIC, key, headers("hartslag", tot), "{}"));
    }

    private static Map<Integer, String> keyPerPartition() {
        var keys = new TreeMap<Integer, String>();
        IntStream.iterate(0, i -> keys.size() < PARTITIONS, i -> i + 1)
                .mapToObj(Integer::toString)
                .forEach(key -> keys.putIfAbsent(
                        Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % PARTITIONS, key));
        return keys;
    }

    private static Map<String, String> headers(String event, Instant time) {
        return Map.of(
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "nl.participatiewet." + event + ".v1",
                "ce_source",
                "urn:nld:oin:00000001001234567000:systeem:client-service",
                "ce_subject",
                "test",
                "ce_time",
                time.toString(),
                "ce_gemeente",
                GEMEENTE,
                "ce_specversion",
                "1.0",
                "content-type",
                "application/json");
    }
}
