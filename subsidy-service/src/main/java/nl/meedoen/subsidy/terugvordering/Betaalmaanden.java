package nl.meedoen.subsidy.terugvordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import org.jspecify.annotations.Nullable;

/** The months a municipality has paid, and when each was first paid to one subsidy. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Betaalmaanden {
    private final EntityManager database;
    private final Clock clock;

    Betaalmaanden(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param vastgesteldOp the day of the first payment to this subsidy; absent when there was none */
    record Betaalmaand(YearMonth maand, @Nullable LocalDate vastgesteldOp) {}

    /** In the order of the calendar. */
    List<Betaalmaand> van(Loonkostensubsidie subsidie) {
        return database.createNativeQuery("""
                        select m.maand, min(p.gefiatteerd_op)
                        from (select distinct maand from betaalrun
                                where gemeente = :gemeente and gefiatteerd_op is not null) m
                            left join (betaalregel r join betaalrun p on p.id = r.betaalrun)
                                on r.maand = m.maand and r.loonkostensubsidie = :subsidie
                                    and p.gefiatteerd_op is not null
                        group by 1 order by 1""", Tuple.class)
                .setParameter("gemeente", subsidie.gemeente())
                .setParameter("subsidie", subsidie.id())
                .getResultStream()
                .map(rij -> maand((Tuple) rij))
                .toList();
    }

    private Betaalmaand maand(Tuple rij) {
        var moment = rij.get(1, Instant.class);
        return new Betaalmaand(
                YearMonth.parse(rij.get(0, String.class)),
                moment == null ? null : LocalDate.ofInstant(moment, clock.getZone()));
    }
}
