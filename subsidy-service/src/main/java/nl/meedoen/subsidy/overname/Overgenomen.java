package nl.meedoen.subsidy.overname;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was taken over before, by municipality and reference in its old system. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Overgenomen {
    private final EntityManager database;
    private final ObjectMapper json;

    Overgenomen(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param zelfde whether its line said the same */
    record Eerder(UUID loonkostensubsidie, boolean zelfde) {}

    Optional<Eerder> eerder(String gemeente, String kenmerk, Map<String, String> inhoud) {
        var rij = (Tuple) database.createNativeQuery("""
                        select loonkostensubsidie, inhoud = cast(:inhoud as jsonb) from lks_overgenomen
                        where gemeente = :gemeente and kenmerk = :kenmerk""", Tuple.class)
                .setParameter("inhoud", schrijven(inhoud))
                .setParameter("gemeente", gemeente)
                .setParameter("kenmerk", kenmerk)
                .getSingleResultOrNull();
        return Optional.ofNullable(rij).map(een -> new Eerder(een.get(0, UUID.class), een.get(1, Boolean.class)));
    }

    void onthouden(Overnameregel regel, UUID loonkostensubsidie) {
        database.createNativeQuery("""
                        insert into lks_overgenomen (gemeente, kenmerk, inhoud, loonkostensubsidie)
                        values (:gemeente, :kenmerk, cast(:inhoud as jsonb), :subsidie)""")
                .setParameter("gemeente", regel.gemeente())
                .setParameter("kenmerk", regel.kenmerk())
                .setParameter("inhoud", schrijven(regel.inhoud()))
                .setParameter("subsidie", loonkostensubsidie)
                .executeUpdate();
    }

    private String schrijven(Map<String, String> inhoud) {
        try {
            return json.writeValueAsString(inhoud);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
