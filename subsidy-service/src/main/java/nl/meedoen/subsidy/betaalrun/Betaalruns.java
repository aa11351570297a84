package nl.meedoen.subsidy.betaalrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.betaalrun.Betaalrun.Status;

@ApplicationScoped
public class Betaalruns implements PanacheRepositoryBase<Betaalrun, UUID> {

    public Betaalrun een(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The run, for one transaction at a time. */
    Betaalrun eenVergrendeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Lets those who open a run for a municipality go one by one, until the transaction ends. */
    void eenVoorEen(String gemeente) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:wat, 0)) as text)", String.class)
                .setParameter("wat", "betaalrun " + gemeente)
                .getSingleResult();
    }

    Optional<Betaalrun> concept(String gemeente) {
        return find("gemeente = ?1 and status = ?2", gemeente, Status.CONCEPT).firstResultOptional();
    }

    public List<Betaalrun> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }

    /** The month of the run and every earlier month the municipality has paid already: there, differences may remain. */
    SortedSet<YearMonth> maanden(String gemeente, YearMonth maand) {
        var maanden = new TreeSet<YearMonth>();
        maanden.add(maand);
        getEntityManager()
                .createNativeQuery("""
                        select distinct maand from betaalrun
                        where gemeente = :gemeente and gefiatteerd_op is not null and maand < :maand""", String.class)
                .setParameter("gemeente", gemeente)
                .setParameter("maand", maand.toString())
                .getResultStream()
                .forEach(eerder -> maanden.add(YearMonth.parse((String) eerder)));
        return maanden;
    }
}
