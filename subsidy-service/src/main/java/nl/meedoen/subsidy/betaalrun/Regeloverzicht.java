package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.betaalrun.Betaalregel.Grond;
import nl.meedoen.subsidy.wet.artikel69.Financieringsbron;

/** Reads the lines of a run, page by page in order of subsidy and month; and what fell out of it, with its debts. */
@ApplicationScoped
@Transactional
public class Regeloverzicht {
    private static final UUID BEGIN = new UUID(0, 0);

    private final EntityManager database;

    Regeloverzicht(EntityManager database) {
        this.database = database;
    }

    /** The first lines. */
    public List<Betaalregel> van(UUID run, int aantal) {
        return na(run, BEGIN, aantal);
    }

    /** The lines after this one. */
    public List<Betaalregel> na(UUID run, UUID regel, int aantal) {
        return database.createNativeQuery("""
                        select id, loonkostensubsidie, dienstverband, werkgever, maand, bedrag, financieringsbron,
                            begunstigde, iban, recht,
                            betaald, gevorderd, beleid_hash, regelversie
                        from betaalregel where betaalrun = :run and id > :na order by id limit :aantal""", Tuple.class)
                .setParameter("run", run)
                .setParameter("na", regel)
                .setParameter("aantal", aantal)
                .getResultStream()
                .map(rij -> regel((Tuple) rij))
                .toList();
    }

    /** The budgets that bear its lines. */
    List<Financieringsbron> bronnen(UUID run) {
        return database.createNativeQuery(
                        "select distinct financieringsbron from betaalregel where betaalrun = :run", String.class)
                .setParameter("run", run)
                .getResultStream()
                .map(bron -> Financieringsbron.valueOf((String) bron))
                .toList();
    }

    int aantal(UUID run) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from betaalregel where betaalrun = :run", Long.class)
                        .setParameter("run", run)
                        .getSingleResult())
                .intValue();
    }

    public List<Uitval> uitval(UUID run, int aantal) {
        return database.createNativeQuery("""
                        select loonkostensubsidie, reden from betaaluitval
                        where betaalrun = :run order by loonkostensubsidie limit :aantal""", Tuple.class)
                .setParameter("run", run)
                .setParameter("aantal", aantal)
                .getResultStream()
                .map(rij -> new Uitval(((Tuple) rij).get(0, UUID.class), ((Tuple) rij).get(1, String.class)))
                .toList();
    }

    public List<Tekort> tekorten(UUID run, int aantal) {
        return database.createNativeQuery("""
                        select loonkostensubsidie, bedrag from betaaltekort
                        where betaalrun = :run order by loonkostensubsidie limit :aantal""", Tuple.class)
                .setParameter("run", run)
                .setParameter("aantal", aantal)
                .getResultStream()
                .map(rij ->
                        new Tekort(((Tuple) rij).get(0, UUID.class), new Geld(((Tuple) rij).get(1, BigDecimal.class))))
                .toList();
    }

    private static Betaalregel regel(Tuple rij) {
        return new Betaalregel(
                rij.get(0, UUID.class),
                rij.get(1, UUID.class),
                rij.get(2, UUID.class),
                rij.get(3, UUID.class),
                YearMonth.parse(rij.get(4, String.class)),
                geld(rij, 5),
                Financieringsbron.valueOf(rij.get(6, String.class)),
                rij.get(7, String.class),
                rij.get(8, String.class),
                new Grond(
                        geld(rij, 9),
                        geld(rij, 10),
                        geld(rij, 11),
                        rij.get(12, String.class),
                        rij.get(13, String.class)));
    }

    private static Geld geld(Tuple rij, int kolom) {
        return new Geld(rij.get(kolom, BigDecimal.class));
    }
}
