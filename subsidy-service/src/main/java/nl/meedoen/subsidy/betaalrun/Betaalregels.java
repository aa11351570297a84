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

/** The lines of a run, and what fell out of it. */
@ApplicationScoped
@Transactional
public class Betaalregels {
    private final EntityManager database;

    Betaalregels(EntityManager database) {
        this.database = database;
    }

    /** Replaces the lines of a concept by what was computed. */
    void vervangen(Betaalrun run, Berekening berekening) {
        for (var tabel : List.of("betaalregel", "betaaluitval"))
            database.createNativeQuery("delete from " + tabel + " where betaalrun = :run")
                    .setParameter("run", run.id())
                    .executeUpdate();
        berekening.regels().forEach(regel -> toevoegen(run, regel));
        berekening.uitval().forEach(uitval -> toevoegen(run, uitval));
    }

    public List<Betaalregel> van(UUID run) {
        return database.createNativeQuery("""
                        select loonkostensubsidie, dienstverband, werkgever, maand, bedrag from betaalregel
                        where betaalrun = :run order by loonkostensubsidie, maand""", Tuple.class)
                .setParameter("run", run)
                .getResultStream()
                .map(rij -> regel((Tuple) rij))
                .toList();
    }

    public List<Uitval> uitval(UUID run) {
        return database.createNativeQuery("""
                        select loonkostensubsidie, reden from betaaluitval
                        where betaalrun = :run order by loonkostensubsidie""", Tuple.class)
                .setParameter("run", run)
                .getResultStream()
                .map(rij -> new Uitval(((Tuple) rij).get(0, UUID.class), ((Tuple) rij).get(1, String.class)))
                .toList();
    }

    private static Betaalregel regel(Tuple rij) {
        return new Betaalregel(
                rij.get(0, UUID.class),
                rij.get(1, UUID.class),
                rij.get(2, UUID.class),
                YearMonth.parse(rij.get(3, String.class)),
                new Geld(rij.get(4, BigDecimal.class)));
    }

    private void toevoegen(Betaalrun run, Betaalregel regel) {
        database.createNativeQuery("""
                        insert into betaalregel (betaalrun, loonkostensubsidie, dienstverband, werkgever, gemeente,
                            maand, bedrag)
                        values (:run, :subsidie, :dienstverband, :werkgever, :gemeente, :maand, :bedrag)""")
                .setParameter("run", run.id())
                .setParameter("subsidie", regel.loonkostensubsidie())
                .setParameter("dienstverband", regel.dienstverband())
                .setParameter("werkgever", regel.werkgever())
                .setParameter("gemeente", run.gemeente())
                .setParameter("maand", regel.maand().toString())
                .setParameter("bedrag", regel.bedrag().euro())
                .executeUpdate();
    }

    private void toevoegen(Betaalrun run, Uitval uitval) {
        database.createNativeQuery("""
                        insert into betaaluitval (betaalrun, loonkostensubsidie, gemeente, reden)
                        values (:run, :subsidie, :gemeente, :reden)""")
                .setParameter("run", run.id())
                .setParameter("subsidie", uitval.loonkostensubsidie())
                .setParameter("gemeente", run.gemeente())
                .setParameter("reden", uitval.reden())
                .executeUpdate();
    }
}
