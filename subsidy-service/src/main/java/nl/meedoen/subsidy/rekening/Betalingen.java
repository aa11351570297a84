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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String SALDI = """
            select loonkostensubsidie, maand, sum(betaald), sum(gevorderd), sum(ontvangen), sum(kwijtgescholden) from (
                select r.loonkostensubsidie, r.maand, r.bedrag as betaald, 0 as gevorderd, 0 as ontvangen,
                    0 as kwijtgescholden
                from betaalregel r join betaalrun b on b.id = r.betaalrun
                    left join betaalopdracht o on o.id = r.betaalopdracht
                where r.loonkostensubsidie in (:ids) and b.gefiatteerd_op <= :op
                    and (o.teruggekomen_op is null or o.teruggekomen_op > :op)
                union all
                select loonkostensubsidie, maand, 0,
                    case soort when 'GEVORDERD' then bedrag when 'INGETROKKEN' then -bedrag else 0 end,
                    case soort when 'ONTVANGEN' then bedrag else 0 end,
                    case soort when 'KWIJTGESCHOLDEN' then bedrag else 0 end
                from vorderingsboeking where loonkostensubsidie in (:ids) and geboekt_op <= :op) geld
            group by 1, 2""";

    private final EntityManager database;

    Betalingen(EntityManager database) {
        this.database = database;
    }

    /** What the employer has in hand over each month of one subsidy, as known at the moment. */
    public Map<YearMonth, Geld> betaald(UUID loonkostensubsidie, Instant op) {
        return saldi(List.of(loonkostensubsidie), op).getOrDefault(loonkostensubsidie, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, maand -> maand.getValue().inHanden()));
    }

    /** Paid, claimed back and received over each month of many subsidies, as known at the moment. */
    public Map<UUID, Map<YearMonth, Maandsaldo>> saldi(Collection<UUID> loonkostensubsidies, Instant op) {
        var alles = new HashMap<UUID, Map<YearMonth, Maandsaldo>>();
        for (var gevonden : database.createNativeQuery(SALDI, Tuple.class)
                .setParameter("ids", loonkostensubsidies)
                .setParameter("op", op)
                .getResultList()) {
            var rij = (Tuple) gevonden;
            alles.computeIfAbsent(rij.get(0, UUID.class), id -> new HashMap<>())
                    .put(
                            YearMonth.parse(rij.get(1, String.class)),
                            new Maandsaldo(geld(rij, 2), geld(rij, 3), geld(rij, 4), geld(rij, 5)));
        }
        return alles;
    }

    /** The months that approved runs of the municipality looked at, as known at the moment; the next run does so again. */
    public Set<YearMonth> gelopen(String gemeente, Instant op) {
        var maanden = new HashSet<YearMonth>();
        for (var maand : database.createNativeQuery(
                        "select distinct maand from betaalrun where gemeente = :gemeente and gefiatteerd_op <= :op",
                        String.class)
                .setParameter("gemeente", gemeente)
                .setParameter("op", op)
                .getResultList()) maanden.add(YearMonth.parse((String) maand));
        return maanden;
    }

    private static Geld geld(Tuple rij, int kolom) {
        return new Geld(rij.get(kolom, BigDecimal.class));
    }
}
