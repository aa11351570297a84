package nl.meedoen.client.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What was handed to UWV, each version once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Aanleveringen {
    private final EntityManager database;
    private final Clock clock;

    Aanleveringen(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether it is the first time. */
    boolean toegevoegd(Vastgesteld loonwaarde, String gemeente) {
        return database.createNativeQuery("""
                        insert into loonwaarde_aanlevering
                            (loonwaardebepaling, versie, client, dienstverband, gemeente, aangeleverd_op)
                        values (:bepaling, :versie, :client, :dienstverband, :gemeente, :op)
                        on conflict do nothing""")
                        .setParameter("bepaling", loonwaarde.loonwaardebepaling())
                        .setParameter("versie", loonwaarde.versie())
                        .setParameter("client", loonwaarde.client())
                        .setParameter("dienstverband", loonwaarde.dienstverband())
                        .setParameter("gemeente", gemeente)
                        .setParameter("op", clock.instant())
                        .executeUpdate()
                == 1;
    }

    Optional<Aanlevering> van(UUID bepaling, int versie) {
        var rij = (Tuple) database.createNativeQuery("""
                        select client, dienstverband, gemeente from loonwaarde_aanlevering
                        where loonwaardebepaling = :bepaling and versie = :versie""", Tuple.class)
                .setParameter("bepaling", bepaling)
                .setParameter("versie", versie)
                .getSingleResultOrNull();
        return Optional.ofNullable(rij)
                .map(een -> new Aanlevering(een.get(0, UUID.class), een.get(1, UUID.class), een.get(2, String.class)));
    }
}
