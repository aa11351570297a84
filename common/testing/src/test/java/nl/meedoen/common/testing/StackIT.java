package nl.meedoen.common.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StackIT {

    private static final String DATABASE = "client";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @BeforeAll
    static void a_database_with_an_outbox() throws Exception {
        var config = stack().start();
        var ddl = Repository.root().resolve("common/platform/src/main/resources/db/platform/V0_1__outbox.sql");
        try (var connection = connect(config);
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(ddl));
        }
    }

    @Test
    void a_committed_row_arrives_with_the_headers_of_a_cloudevent() throws Exception {
        var id = UUID.randomUUID();
        write(id, "client-1", "GM0597");

        var message = Bus.await(
                "meedoen.client.v1",
                found -> id.toString().equals(found.headers().get("ce_id")),
                PATIENCE);

        assertEquals("client-1", message.key());
        assertEquals(3, message.partition(), "the partition that the row names");
        assertEquals("{\"ok\": true}", message.value());
        assertEquals("nl.participatiewet.proef.v1", message.type());
        assertEquals("2026-03-10T08:12:00.000000Z", message.headers().get("ce_time"));
        assertEquals(
                Map.of(
                        "ce_id", id.toString(),
                        "ce_type", "nl.participatiewet.proef.v1",
                        "ce_source", "urn:nld:oin:0:systeem:client",
                        "ce_subject", "client-1",
                        "ce_time", "2026-03-10T08:12:00.000000Z",
                        "ce_gemeente", "GM0597",
                        "ce_sequence", "1",
                        "ce_sequencetype", "Integer",
                        "ce_specversion", "1.0",
                        "content-type", "application/json"),
                message.headers());
    }

    @Test
    void a_second_start_finds_the_same_engines() {
        assertEquals(stack().start().get("meedoen.kafka"), stack().start().get("meedoen.kafka"));
    }

    @Test
    void a_token_carries_what_was_asked() throws Exception {
        var token = Tokens.with("klantmanager", "handhaver")
                .in("GM0597", "GM0489")
                .as("jansen")
                .token();

        var claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));

        assertEquals("jansen", claims.path("sub").asText());
        assertEquals("[\"klantmanager\",\"handhaver\"]", claims.path("roles").toString());
        assertEquals("[\"GM0597\",\"GM0489\"]", claims.path("gemeenten").toString());
        assertTrue(claims.path("aud").toString().contains("meedoen"));
        assertEquals(3600, claims.path("exp").asLong() - claims.path("iat").asLong());
    }

    @Test
    void an_employer_speaks_for_itself_unless_told_otherwise() throws Exception {
        assertEquals("bakker", werkgever(Tokens.with("werkgever").as("bakker")));
        assertEquals("123", werkgever(Tokens.with("werkgever").as("bakker").forEmployer("123")));
    }

    @Test
    void what_is_sent_is_found() {
        var key = UUID.randomUUID().toString();
        Bus.send("dzb.naar-meedoen.v1", key, Map.of("ce_type", "x"), "{}");

        assertEquals(
                "x",
                Bus.await("dzb.naar-meedoen.v1", m -> key.equals(m.key()), PATIENCE)
                        .type());
    }

    private static String werkgever(Tokens tokens) throws Exception {
        var claims = Base64.getUrlDecoder().decode(tokens.token().split("\\.")[1]);
        return new ObjectMapper().readTree(claims).path("werkgever").asText();
    }

    private static Stack stack() {
        var stack = new Stack();
        stack.init(Map.of("database", DATABASE));
        return stack;
    }

    private static Connection connect(Map<String, String> config) throws SQLException {
        return DriverManager.getConnection(
                config.get("meedoen.db.url"), config.get("meedoen.db.user"), config.get("meedoen.db.password"));
    }

    private static void write(UUID id, String key, String gemeente) throws SQLException {
        try (var connection = connect(stack().start());
                var insert = connection.prepareStatement("""
                        insert into outbox (id, topic, key, type, subject, source, time, gemeente, sequence, payload, partition)
                        values (?, 'meedoen.client.v1', ?, 'nl.participatiewet.proef.v1', ?,
                            'urn:nld:oin:0:systeem:client', '2026-03-10T08:12:00Z', ?, 1, '{"ok":true}', 3)
                        """)) {
            insert.setObject(1, id);
            insert.setString(2, key);
            insert.setString(3, key);
            insert.setString(4, gemeente);
            insert.executeUpdate();
        }
    }
}
