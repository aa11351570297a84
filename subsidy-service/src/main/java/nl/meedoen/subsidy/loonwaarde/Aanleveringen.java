package nl.meedoen.subsidy.loonwaarde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.subsidy.loonwaarde.Aanlevering.Status;
import org.jspecify.annotations.Nullable;

/** The delivery of every version to UWV, followed until UWV has answered. */
@ApplicationScoped
@Transactional
public class Aanleveringen {
    private final EntityManager database;
    private final Clock clock;

    Aanleveringen(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest version leaves with this transaction. */
    void aangeleverd(Loonwaardebepaling bepaling) {
        database.createNativeQuery("""
                        insert into loonwaarde_aanlevering (bepaling, versie, status, aangeleverd_op)
                        values (:bepaling, :versie, 'AANGELEVERD', :op)""")
                .setParameter("bepaling", bepaling.id())
                .setParameter("versie", bepaling.nummer())
                .setParameter("op", clock.instant())
                .executeUpdate();
    }

    /**
     * UWV judged a version; of two judgements the later one holds, whatever the order of arrival.
     *
     * @throws BadEvent for a version that was never delivered
     */
    public void beoordeeld(UUID bepaling, int versie, boolean aanvaard, Instant op, @Nullable String reden) {
        var geraakt = database.createNativeQuery("""
                        update loonwaarde_aanlevering set
                            status = case when beoordeeld_op > :op then status else :status end,
                            reden = case when beoordeeld_op > :op then reden else cast(:reden as text) end,
                            beoordeeld_op = greatest(beoordeeld_op, :op)
                        where bepaling = :bepaling and versie = :versie""")
                .setParameter("op", op)
                .setParameter("status", (aanvaard ? Status.BEVESTIGD : Status.GEWEIGERD).name())
                .setParameter("reden", reden)
                .setParameter("bepaling", bepaling)
                .setParameter("versie", versie)
                .executeUpdate();
        if (geraakt == 0)
            throw new BadEvent("versie " + versie + " van loonwaardebepaling " + bepaling + " is nooit aangeleverd");
    }

    /** By determination and by number of the version. */
    public Map<UUID, Map<Integer, Aanlevering>> van(Collection<UUID> bepalingen) {
        var alle = new HashMap<UUID, Map<Integer, Aanlevering>>();
        for (var gevonden : database.createNativeQuery("""
                        select bepaling, versie, status, aangeleverd_op, coalesce(beoordeeld_op, aangeleverd_op), reden
                        from loonwaarde_aanlevering where bepaling in (:ids)""", Tuple.class)
                .setParameter("ids", bepalingen)
                .getResultList()) {
            var rij = (Tuple) gevonden;
            alle.computeIfAbsent(rij.get(0, UUID.class), _ -> new TreeMap<>())
                    .put(
                            rij.get(1, Integer.class),
                            new Aanlevering(
                                    Status.valueOf(rij.get(2, String.class)),
                                    rij.get(3, Instant.class),
                                    rij.get(4, Instant.class),
                                    rij.get(5, String.class)));
        }
        return alle;
    }
}
