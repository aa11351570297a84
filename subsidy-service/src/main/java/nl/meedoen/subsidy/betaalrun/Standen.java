package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How far each account was when a run computed it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Standen {
    private static final String ONTHOUDEN = """
            insert into betaalrun_stand (betaalrun, dienstverband, gemeente, laatst_geregistreerd)
            select :run, dienstverband, :gemeente, laatst_geregistreerd from rekening
            where dienstverband in (:dienstverbanden) on conflict do nothing""";
    private static final String NIEUWS = """
            select count(*) from (
                select dienstverband, laatst_geregistreerd from rekening
                where dienstverband in (
                    select dienstverband from betaalrun_stand where betaalrun = :run
                    union
                    select dienstverband from loonkostensubsidie where gemeente = :gemeente and besluit = 'TOEGEKEND')
                order by dienstverband for update) r
            left join betaalrun_stand s on s.betaalrun = :run and s.dienstverband = r.dienstverband
            where s.laatst_geregistreerd is distinct from r.laatst_geregistreerd""";

    /** PostgreSQL: lock_not_available, deadlock_detected. */
    private static final Set<String> BEZET = Set.of("55P03", "40P01");

    private final EntityManager database;
    private final String geduld;

    Standen(EntityManager database, @ConfigProperty(name = "meedoen.betaalrun.slotgeduld") String geduld) {
        this.database = database;
        this.geduld = geduld;
    }

    /** Remembers the accounts of a part, which the caller holds; of one that is in two parts the first stand counts. */
    void onthouden(Betaalrun run, List<Kandidaat> deel) {
        database.createNativeQuery(ONTHOUDEN)
                .setParameter("run", run.id())
                .setParameter("gemeente", run.gemeente())
                .setParameter(
                        "dienstverbanden",
                        deel.stream().map(Kandidaat::dienstverband).toList())
                .executeUpdate();
    }

    /**
     * Whether an account with a granted subsidy has a fact that the run does not know. Locks those accounts, in order of
     * id, until the transaction ends.
     *
     * @throws Refusal 409, to be tried again, while something else holds one of them
     */
    boolean nieuws(Betaalrun run) {
        try {
            database.createNativeQuery("select set_config('lock_timeout', :geduld, true)", String.class)
                    .setParameter("geduld", geduld)
                    .getSingleResult();
            return (Long) database.createNativeQuery(NIEUWS, Long.class)
                            .setParameter("run", run.id())
                            .setParameter("gemeente", run.gemeente())
                            .getSingleResult()
                    > 0;
        } catch (PersistenceException bezet) {
            throw bezet(bezet);
        }
    }

    /** A lock that was not to be had in time, or a deadlock. */
    private static RuntimeException bezet(PersistenceException fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause())
            if (oorzaak instanceof SQLException sql && BEZET.contains(String.valueOf(sql.getSQLState())))
                return new Refusal(
                        ProblemType.VERZOEK_LOOPT_NOG,
                        "Een van de rekeningen wordt nu bijgewerkt. Probeer het over een seconde opnieuw.");
        return fout;
    }
}
