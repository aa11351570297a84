package nl.meedoen.sanction;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;
import org.apache.kafka.common.utils.Utils;

/** Speaks as client-service does: tells of persons, and that all was told up to now. */
public final class Inwoners {
    private static final Publisher CLIENT = Publisher.on("meedoen.client.v1");
    private static final int PARTITIONS = 12;

    private Inwoners() {}

    /** Somebody in Ridderkerk with benefit under the Participatiewet. */
    public static UUID metBijstandVanaf(LocalDate begin) {
        var client = UUID.randomUUID();
        metBijstandVanaf(client, begin);
        return client;
    }

    public static void metBijstandVanaf(UUID client, LocalDate begin) {
        var data = Contracts.example("client-geregistreerd").put("client", client.toString());
        data.withObject("uitkering").put("ingangsdatum", begin.toString());
        CLIENT.says("client-geregistreerd", client.toString(), data);
    }

    public static void uitkeringBeeindigd(UUID client, LocalDate einde) {
        var data = Contracts.example("uitkering-beeindigd")
                .put("client", client.toString())
                .put("einddatum", einde.toString());
        CLIENT.says("uitkering-beeindigd", client.toString(), data);
    }

    public static void verhuisdNaar(UUID client, String gemeente) {
        var data = Contracts.example("client-gewijzigd")
                .put("client", client.toString())
                .put("gemeente", gemeente);
        CLIENT.says("client-gewijzigd", client.toString(), data);
    }

    /** Something about a person that nobody can read. */
    public static void onleesbaar(UUID client) {
        CLIENT.says(
                "client-geregistreerd", client.toString(), Contracts.parse("{\"client\":\"%s\"}".formatted(client)));
    }

    /** Everything up to now was told. */
    public static void hartslag() {
        keyPerPartition().values().forEach(key -> CLIENT.says("hartslag", key, Contracts.parse("{}")));
    }

    private static Map<Integer, String> keyPerPartition() {
        var keys = new TreeMap<Integer, String>();
        IntStream.iterate(0, i -> keys.size() < PARTITIONS, i -> i + 1)
                .mapToObj(Integer::toString)
                .forEach(key -> keys.putIfAbsent(
                        Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % PARTITIONS, key));
        return keys;
    }
}
