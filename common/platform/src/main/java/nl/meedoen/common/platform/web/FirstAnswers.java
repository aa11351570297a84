package nl.meedoen.common.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import nl.meedoen.common.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** The answers given to POSTs that carried an Idempotency-Key, by caller, path and key. */
@ApplicationScoped
class FirstAnswers {
    private final EntityManager database;
    private final ObjectMapper json;
    private final Caller caller;
    private final CurrentVertxRequest request;

    FirstAnswers(EntityManager database, ObjectMapper json, Caller caller, CurrentVertxRequest request) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.request = request;
    }

    /** The stored answer where there is one, else the answer of the work, stored in the same transaction. */
    Response firstOr(Object[] input, Callable<Response> work) throws Exception {
        var key = key();
        if (key == null) return work.call();
        var path = request.getCurrent().request().path();
        lock(path, key);
        var hash = hash(json.writeValueAsBytes(input));
        var stored = find(path, key);
        if (stored != null) return replay(stored, hash);
        var answer = work.call();
        if (answer.getStatus() < 300) store(path, key, hash, answer);
        return answer;
    }

    private @Nullable String key() {
        var header = request.getCurrent().request().getHeader("Idempotency-Key");
        if (header == null) return null;
        var key = header.strip().replaceAll("^\"|\"$", "");
        if (key.isEmpty() || key.length() > 255)
            throw Refusal.invalid("Idempotency-Key", "vorm-ongeldig", "moet 1 tot 255 tekens lang zijn");
        return key;
    }

    private void lock(String path, String key) {
        var free = (Boolean) database.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:what, 0))", Boolean.class)
                .setParameter("what", caller.sub() + '\n' + path + '\n' + key)
                .getSingleResult();
        if (!free)
            throw new Refusal(ProblemType.VERZOEK_LOOPT_NOG, "Een verzoek met dezelfde Idempotency-Key is nog bezig.");
    }

    private @Nullable Tuple find(String path, String key) {
        return (Tuple) database.createNativeQuery("""
                        select body_hash, status, location, body from idempotency
                        where caller = :caller and path = :path and key = :key
                          and created_at > now() - interval '24 hours'""", Tuple.class)
                .setParameter("caller", caller.sub())
                .setParameter("path", path)
                .setParameter("key", key)
                .getSingleResultOrNull();
    }

    private static Response replay(Tuple stored, String hash) {
        if (!hash.equals(stored.get(0, String.class)))
            throw new Refusal(
                    ProblemType.IDEMPOTENCY_KEY_HERGEBRUIKT,
                    "Deze Idempotency-Key hoort bij een verzoek met een andere inhoud.");
        return Response.status(stored.get(1, Integer.class))
                .header("Location", stored.get(2, String.class))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(stored.get(3, String.class))
                .build();
    }

    private void store(String path, String key, String hash, Response answer) throws JsonProcessingException {
        database.createNativeQuery("""
                        insert into idempotency (caller, path, key, body_hash, status, location, body)
                        values (:caller, :path, :key, :hash, :status, :location, :body)
                        on conflict (caller, path, key) do update set body_hash = :hash, status = :status,
                            location = :location, body = :body, created_at = clock_timestamp()""")
                .setParameter("caller", caller.sub())
                .setParameter("path", path)
                .setParameter("key", key)
                .setParameter("hash", hash)
                .setParameter("status", answer.getStatus())
                .setParameter("location", answer.getHeaderString("Location"))
                .setParameter("body", answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null)
                .executeUpdate();
    }

    private static String hash(byte[] input) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(input));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
