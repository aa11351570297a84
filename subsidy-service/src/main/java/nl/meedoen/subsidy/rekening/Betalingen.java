package nl.meedoen.subsidy.rekening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.law.Geld;

/** What was paid on subsidies. A line counts from the moment its run is approved. */
@ApplicationScoped
@Transactional
public class Betalingen {
    private static final String BETAALD = """
            select r.loonkostensubsidie, r.maand, sum(r.bedrag) from betaalregel r join betaalrun b on b.id = r.betaalrun
            where r.loonkostensubsidie in (:ids) and b.gefiatteerd_op <= :op group by 1, 2""";

    private final EntityManager database;

    Betalingen(EntityManager database) {
        this.database = database;
    }

    /** Paid over each month of one subsidy, as known at the moment. */
    public Map<YearMonth, Geld> betaald(UUID loonkostensubsidie, Instant op) {
        return betaald(List.of(loonkostensubsidie), op).getOrDefault(loonkostensubsidie, Map.of());
    }

    /** Paid over each month of many subsidies, as known at the moment. */
    public Map<UUID, Map<YearMonth, Geld>> betaald(Collection<UUID> loonkostensubsidies, Instant op) {
        var betaald = new HashMap<UUID, Map<YearMonth, Geld>>();
        for (var rij : database.createNativeQuery(BETAALD, Tuple.class)
                .setParameter("ids", loonkostensubsidies)
                .setParameter("op", op)
                .getResultList()) {
            var tuple = (Tuple) rij;
            betaald.computeIfAbsent(tuple.get(0, UUID.class), id -> new HashMap<>())
                    .put(YearMonth.parse(tuple.get(1, String.class)), new Geld(tuple.get(2, BigDecimal.class)));
        }
        return betaald;
    }
}
