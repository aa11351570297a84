package nl.meedoen.subsidy.beleidsversie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.meedoen.common.beleid.Beleid;

/** Every policy this service loaded, append-only, each kept whole so that it can be computed with again. */
@ApplicationScoped
@Transactional
public class Beleidsversies {
    private static final TypeReference<Map<String, String>> BESTANDEN = new TypeReference<>() {};
    private static final String BEKEND_OP =
            "select hash from beleidsversie where geregistreerd_op <= :moment order by geregistreerd_op desc limit 1";
    private static final String EERSTE = "select hash from beleidsversie order by geregistreerd_op limit 1";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Map<String, Beleid> gelezen = new ConcurrentHashMap<>();

    Beleidsversies(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps the policy as known from the moment on, unless it is what was known already. */
    public void vastleggen(Beleid beleid, Instant moment) {
        gelezen.put(beleid.hash(), beleid);
        if (hash(moment).filter(beleid.hash()::equals).isPresent()) return;
        database.createNativeQuery("""
                        insert into beleidsversie (geregistreerd_op, hash, bestanden)
                        values (:moment, :hash, cast(:bestanden as jsonb)) on conflict do nothing""")
                .setParameter("moment", moment)
                .setParameter("hash", beleid.hash())
                .setParameter("bestanden", schrijven(beleid.bestanden()))
                .executeUpdate();
    }

    /** The policy as known at a moment; before the first that was kept, that first one. */
    public Beleid bekendOp(Instant moment) {
        var hash = hash(moment).or(this::eerste).orElseThrow();
        return gelezen.computeIfAbsent(hash, this::lezen);
    }

    /** Every policy by the moment from which it was known. */
    public NavigableMap<Instant, Beleid> alle() {
        var alle = new TreeMap<Instant, Beleid>();
        for (var gevonden : database.createNativeQuery("select geregistreerd_op, hash from beleidsversie", Tuple.class)
                .getResultList()) {
            var rij = (Tuple) gevonden;
            var hash = rij.get(1, String.class);
            alle.put(rij.get(0, Instant.class), gelezen.computeIfAbsent(hash, this::lezen));
        }
        return alle;
    }

    private Optional<String> hash(Instant moment) {
        return database.createNativeQuery(BEKEND_OP, String.class)
                .setParameter("moment", moment)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    private Optional<String> eerste() {
        return database.createNativeQuery(EERSTE, String.class)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    private Beleid lezen(String hash) {
        var rij = (Tuple) database.createNativeQuery(
                        "select cast(bestanden as text) from beleidsversie where hash = :hash limit 1", Tuple.class)
                .setParameter("hash", hash)
                .getSingleResult();
        try {
            return Beleid.van(json.readValue(rij.get(0, String.class), BESTANDEN));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String schrijven(Map<String, String> bestanden) {
        try {
            return json.writeValueAsString(bestanden);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
