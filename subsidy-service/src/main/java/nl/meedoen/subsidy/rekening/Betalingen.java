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
import java.util.stream.Collectors;
import nl.meedoen.common.law.Geld;

/**
 * What was paid on subsidies, claimed back and received. A line counts from the moment its run is approved until the
 * moment its transfer came back.
 */
@ApplicationScoped
@Transactional
public class Betalingen {
    private static final String BETAALD = """
            select loonkostensubsidie, maand, sum(betaald), sum(gevorderd) from (
                select r.loonkostensubsidie, r.maand, r.bedrag as betaald, 0 as gevorderd
                from betaalregel r join betaalrun b on b.id = r.betaalrun
                    left join betaalopdracht o on o.id = r.betaalopdracht
                where r.loonkostensubsidie in (:ids) and b.gefiatteerd_op <= :op
                    and (o.teruggekomen_op is null or o.teruggekomen_op > :op)
                union all
                select loonkostensubsidie, maand, case soort when 'ONTVANGEN' then -bedrag else 0 end,
                    case soort when 'GEVORDERD' then bedrag when 'KWIJTGESCHOLDEN' then 0 else -bedrag end
                from vorderingsboeking where loonkostensubsidie in (:ids) and geboekt_op <= :op) geld
            group by 1, 2""";

    private final EntityManager database;

    Betalingen(EntityManager database) {
        this.database = database;
    }

    /** Paid over each month of one subsidy, less what came back, as known at the moment. */
    public Map<YearMonth, Geld> betaald(UUID loonkostensubsidie, Instant op) {
        return van(List.of(loonkostensubsidie), op).getOrDefault(loonkostensubsidie, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, maand -> maand.getValue().betaald()));
    }

    /** Paid and claimed back over each month of many subsidies, as known at the moment. */
    public Map<UUID, Map<YearMonth, Betaald>> van(Collection<UUID> loonkostensubsidies, Instant op) {
        var alles = new HashMap<UUID, Map<YearMonth, Betaald>>();
        for (var gevonden : database.createNativeQuery(BETAALD, Tuple.class)
                .setParameter("ids", loonkostensubsidies)
                .setParameter("op", op)
                .getResultList()) {
            var rij = (Tuple) gevonden;
            alles.computeIfAbsent(rij.get(0, UUID.class), id -> new HashMap<>())
                    .put(
                            YearMonth.parse(rij.get(1, String.class)),
                            new Betaald(
                                    new Geld(rij.get(2, BigDecimal.class)), new Geld(rij.get(3, BigDecimal.class))));
        }
        return alles;
    }
}
