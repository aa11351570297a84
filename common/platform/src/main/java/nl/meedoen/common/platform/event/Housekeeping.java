package nl.meedoen.common.platform.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Makes the outbox's partitions ahead of time and drops what has outlived its purpose. */
@ApplicationScoped
class Housekeeping {
    private final EntityManager database;

    Housekeeping(EntityManager database) {
        this.database = database;
    }

    @Scheduled(every = "6h", delayed = "1m")
    @Transactional
    void tidy() {
        database.createNativeQuery("select cast(outbox_partities() as text)").getSingleResult();
        database.createNativeQuery("delete from inbox where received_at < now() - interval '30 days'")
                .executeUpdate();
        database.createNativeQuery("delete from idempotency where created_at < now() - interval '24 hours'")
                .executeUpdate();
    }
}
