package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;

/** The credit transfers of a run, to the accounts the employers have now. */
@ApplicationScoped
@Transactional
class Betaalopdrachten {
    private final EntityManager database;

    Betaalopdrachten(EntityManager database) {
        this.database = database;
    }

    List<Betaalopdracht> van(UUID run) {
        return database.createNativeQuery("""
                        select r.loonkostensubsidie, w.naam, w.iban, sum(r.bedrag), string_agg(r.maand, ' ' order by r.maand)
                        from betaalregel r join werkgever w on w.id = r.werkgever
                        where r.betaalrun = :run group by 1, 2, 3 order by 1""", Tuple.class)
                .setParameter("run", run)
                .getResultStream()
                .map(rij -> opdracht(run, (Tuple) rij))
                .toList();
    }

    private static Betaalopdracht opdracht(UUID run, Tuple rij) {
        var subsidie = rij.get(0, UUID.class);
        return new Betaalopdracht(
                subsidie,
                kenmerk(run, subsidie),
                rij.get(1, String.class),
                rij.get(2, String.class),
                new Geld(rij.get(3, BigDecimal.class)),
                "Loonkostensubsidie " + rij.get(4, String.class));
    }

    private static String kenmerk(UUID run, UUID subsidie) {
        var name = (run + "/" + subsidie).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString().replace("-", "");
    }
}
