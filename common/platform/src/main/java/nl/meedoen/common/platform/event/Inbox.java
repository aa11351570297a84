package nl.meedoen.common.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Remembers what was consumed, in the transaction of its effect, so that a repeated delivery has none. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Inbox {
    private final EntityManager database;

    Inbox(EntityManager database) {
        this.database = database;
    }

    /** Runs the effect unless this consumer already had this event. */
    void once(String consumer, String eventId, Runnable effect) {
        var first = database.createNativeQuery(
                        "insert into inbox (consumer, event_id) values (:consumer, :event) on conflict do nothing")
                .setParameter("consumer", consumer)
                .setParameter("event", eventId)
                .executeUpdate();
        if (first == 1) effect.run();
    }
}
