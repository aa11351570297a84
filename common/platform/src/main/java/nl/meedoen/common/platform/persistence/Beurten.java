package nl.meedoen.common.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Lets work on one thing go in turn, until the transaction ends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Beurten {
    private final EntityManager database;

    Beurten(EntityManager database) {
        this.database = database;
    }

    public void wacht(String waarop) {
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:waarop, 0)) as text)", String.class)
                .setParameter("waarop", waarop)
                .getSingleResult();
    }
}
