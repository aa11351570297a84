package nl.meedoen.subsidy.samenloop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.wet.avg5.Uitkering;

/** UWV's payments, each as UWV last told of it. */
@ApplicationScoped
@Transactional
public class Ziekengelden {
    private final EntityManager database;

    Ziekengelden(EntityManager database) {
        this.database = database;
    }

    /** Of two words about one payment the one with the higher number holds, whatever the order of arrival. */
    public void ontvangen(Ziekengeldbetaling nieuw) {
        database.createNativeQuery("""
                        insert into ziekengeld (dienstverband, betaling, volgnummer, gemeente, eerste_ziektedag, vanaf, tot,
                            dagen, dagloon, uitkeringspercentage, deel)
                        values (:dienstverband, :betaling, :volgnummer, :gemeente, :eerste, :vanaf, :tot,
                            :dagen, :dagloon, :percentage, :deel)
                        on conflict (betaling) do update set
                            dienstverband = excluded.dienstverband, gemeente = excluded.gemeente,
                            volgnummer = excluded.volgnummer, eerste_ziektedag = excluded.eerste_ziektedag,
                            vanaf = excluded.vanaf, tot = excluded.tot, dagen = excluded.dagen,
                            dagloon = excluded.dagloon, uitkeringspercentage = excluded.uitkeringspercentage,
                            deel = excluded.deel
                        where excluded.volgnummer > ziekengeld.volgnummer""")
                .setParameter("dienstverband", nieuw.dienstverband())
                .setParameter("betaling", nieuw.betaling())
                .setParameter("volgnummer", nieuw.volgnummer())
                .setParameter("gemeente", nieuw.gemeente())
                .setParameter("eerste", nieuw.eersteZiektedag())
                .setParameter("vanaf", nieuw.vanaf())
                .setParameter("tot", nieuw.tot())
                .setParameter("dagen", nieuw.dagen())
                .setParameter("dagloon", nieuw.dagloon().euro())
                .setParameter("percentage", nieuw.uitkeringspercentage())
                .setParameter("deel", nieuw.deel())
                .executeUpdate();
    }

    /** What was paid and stands. */
    List<Ziekengeld> van(UUID dienstverband) {
        return database
                .createNativeQuery("""
                        select betaling, eerste_ziektedag, vanaf, tot, dagen, dagloon, uitkeringspercentage, deel from ziekengeld
                        where dienstverband = :dienstverband and dagen > 0 order by betaling""", Tuple.class)
                .setParameter("dienstverband", dienstverband)
                .getResultList()
                .stream()
                .map(rij -> ziekengeld((Tuple) rij))
                .toList();
    }

    /** Every payment with the days it is about, also one that UWV took back. */
    public List<Uitkering> uitkeringen(UUID dienstverband) {
        return database
                .createNativeQuery(
                        "select betaling, vanaf, tot from ziekengeld where dienstverband = :dienstverband order by betaling",
                        Tuple.class)
                .setParameter("dienstverband", dienstverband)
                .getResultList()
                .stream()
                .map(rij -> uitkering((Tuple) rij))
                .toList();
    }

    public void wissen(Collection<String> betalingen) {
        database.createNativeQuery("delete from ziekengeld where betaling in (:betalingen)")
                .setParameter("betalingen", betalingen)
                .executeUpdate();
    }

    /** The granted subsidies of a municipality in whose employment somebody was reported ill, or benefit was paid. */
    List<UUID> metZiekte(String gemeente, UUID na, int aantal) {
        return database
                .createNativeQuery("""
                        select l.id from loonkostensubsidie l
                        where l.gemeente = :gemeente and l.besluit = 'TOEGEKEND' and l.id > :na and (
                            exists (select from ziekengeld z where z.dienstverband = l.dienstverband)
                            or exists (select from feit f where f.rekening = l.dienstverband and f.soort = 'ZiekGemeld'))
                        order by l.id limit :aantal""", UUID.class)
                .setParameter("gemeente", gemeente)
                .setParameter("na", na)
                .setParameter("aantal", aantal)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    private static Uitkering uitkering(Tuple rij) {
        return new Uitkering(
                rij.get(0, String.class), new Periode(rij.get(1, LocalDate.class), rij.get(2, LocalDate.class)));
    }

    private static Ziekengeld ziekengeld(Tuple rij) {
        return new Ziekengeld(
                rij.get(0, String.class),
                rij.get(1, LocalDate.class),
                new Periode(rij.get(2, LocalDate.class), rij.get(3, LocalDate.class)),
                rij.get(4, Integer.class),
                Geld.van(rij.get(5, BigDecimal.class).toPlainString()),
                Percentage.van(rij.get(6, Integer.class)),
                new Percentage(rij.get(7, BigDecimal.class)));
    }
}
