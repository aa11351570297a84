package nl.meedoen.subsidy.betaalrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meedoen.subsidy.betaalrun.Betaalopdracht.Status;

/** The credit transfers of approved runs. */
@ApplicationScoped
public class Betaalopdrachten implements PanacheRepositoryBase<Betaalopdracht, UUID> {
    private static final String OPDRACHTEN = """
            insert into betaalopdracht (id, betaalrun, loonkostensubsidie, werkgever, gemeente, kenmerk, begunstigde,
                iban, bedrag, omschrijving, status)
            select gen_random_uuid(), r.betaalrun, r.loonkostensubsidie, r.werkgever, r.gemeente,
                betaalkenmerk(r.betaalrun, r.loonkostensubsidie), r.begunstigde, r.iban, sum(r.bedrag),
                'Loonkostensubsidie ' || string_agg(r.maand, ' ' order by r.maand), 'OPEN'
            from betaalregel r
            where r.betaalrun = :run
            group by r.betaalrun, r.loonkostensubsidie, r.werkgever, r.gemeente, r.begunstigde, r.iban""";
    private static final String REGELS = """
            update betaalregel r set betaalopdracht = o.id from betaalopdracht o
            where r.betaalrun = :run and o.betaalrun = r.betaalrun and o.loonkostensubsidie = r.loonkostensubsidie""";

    /** Makes the transfers of a run, to the accounts that were approved, each with its lines. */
    void bevriezen(Betaalrun run) {
        for (var statement : List.of(OPDRACHTEN, REGELS))
            getEntityManager()
                    .createNativeQuery(statement)
                    .setParameter("run", run.id())
                    .executeUpdate();
    }

    /** A page of a run's transfers, in order of subsidy. */
    List<Overboeking> overboekingen(UUID run, UUID na, int aantal) {
        return getEntityManager()
                .createQuery(
                        "select loonkostensubsidie, kenmerk, begunstigde, iban, bedrag, omschrijving"
                                + " from Betaalopdracht where betaalrun = :run and loonkostensubsidie > :na"
                                + " order by loonkostensubsidie",
                        Overboeking.class)
                .setParameter("run", run)
                .setParameter("na", na)
                .setMaxResults(aantal)
                .getResultList();
    }

    /** Locks the accounts of all transfers with these references or in these runs, in order of id. */
    public void vergrendelen(Collection<String> kenmerken, Collection<UUID> runs) {
        getEntityManager()
                .createNativeQuery("""
                        select 1 from rekening where dienstverband in (
                            select s.dienstverband from betaalopdracht o
                                join loonkostensubsidie s on s.id = o.loonkostensubsidie
                            where o.kenmerk = any (string_to_array(:kenmerken, ','))
                            union
                            select s.dienstverband from betaalopdracht o
                                join loonkostensubsidie s on s.id = o.loonkostensubsidie
                            where o.betaalrun = any (cast(string_to_array(:runs, ',') as uuid[])))
                        order by dienstverband for update""", Integer.class)
                .setParameter("kenmerken", String.join(",", kenmerken))
                .setParameter("runs", runs.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
    }

    /** Those of these references that the caller may see. */
    public List<Betaalopdracht> met(Collection<String> kenmerken) {
        return kenmerken.isEmpty() ? List.of() : list("kenmerk in ?1", kenmerken);
    }

    public List<Betaalopdracht> vanRuns(Collection<UUID> runs) {
        return runs.isEmpty() ? List.of() : list("betaalrun in ?1 order by betaalrun, loonkostensubsidie", runs);
    }

    /** A run's transfers after that of this subsidy, in order of subsidy. */
    public List<Betaalopdracht> na(UUID run, UUID loonkostensubsidie, int aantal) {
        return find("betaalrun = ?1 and loonkostensubsidie > ?2 order by loonkostensubsidie", run, loonkostensubsidie)
                .page(0, aantal)
                .list();
    }

    boolean open(UUID run) {
        return count("betaalrun = ?1 and status = ?2", run, Status.OPEN) > 0;
    }
}
