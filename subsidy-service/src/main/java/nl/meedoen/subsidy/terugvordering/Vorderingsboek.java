package nl.meedoen.subsidy.terugvordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.subsidy.terugvordering.Boeking.Soort;
import org.jspecify.annotations.Nullable;

/** The entries of claims, month by month; they only grow. */
@ApplicationScoped
@Transactional
public class Vorderingsboek {
    private final EntityManager database;

    Vorderingsboek(EntityManager database) {
        this.database = database;
    }

    void boeken(Terugvordering terugvordering, Soort soort, Vordering deel, @Nullable String reden, Instant op) {
        deel.maanden().forEach((maand, bedrag) -> {
            if (!bedrag.nul()) boeken(terugvordering, new Boeking(maand, soort, bedrag, reden, op));
        });
    }

    /** In the order in which they were made. */
    public List<Boeking> van(UUID terugvordering) {
        return database.createNativeQuery("""
                        select maand, soort, bedrag, reden, geboekt_op from vorderingsboeking
                        where terugvordering = :id order by id""", Tuple.class)
                .setParameter("id", terugvordering)
                .getResultStream()
                .map(rij -> boeking((Tuple) rij))
                .toList();
    }

    /** What was claimed of each month. */
    Vordering gevorderd(UUID terugvordering) {
        return som(van(terugvordering).stream()
                .filter(boeking -> boeking.soort() == Soort.GEVORDERD)
                .toList());
    }

    /** What is open of each month. */
    Vordering open(UUID terugvordering) {
        return som(van(terugvordering));
    }

    private static Vordering som(List<Boeking> boekingen) {
        var maanden = new TreeMap<YearMonth, Geld>();
        for (var boeking : boekingen)
            maanden.merge(
                    boeking.maand(),
                    boeking.soort() == Soort.GEVORDERD ? boeking.bedrag() : Geld.NUL.min(boeking.bedrag()),
                    Geld::plus);
        return new Vordering(maanden);
    }

    private static Boeking boeking(Tuple rij) {
        return new Boeking(
                YearMonth.parse(rij.get(0, String.class)),
                Soort.valueOf(rij.get(1, String.class)),
                new Geld(rij.get(2, BigDecimal.class)),
                rij.get(3, String.class),
                rij.get(4, Instant.class));
    }

    private void boeken(Terugvordering terugvordering, Boeking boeking) {
        database.createNativeQuery("""
                        insert into vorderingsboeking (id, terugvordering, loonkostensubsidie, werkgever, gemeente,
                            maand, soort, bedrag, reden, geboekt_op)
                        values (:id, :terugvordering, :subsidie, :werkgever, :gemeente, :maand, :soort, :bedrag, :reden,
                            :op)""")
                .setParameter("id", Ids.next())
                .setParameter("terugvordering", terugvordering.id())
                .setParameter("subsidie", terugvordering.loonkostensubsidie())
                .setParameter("werkgever", terugvordering.werkgever())
                .setParameter("gemeente", terugvordering.gemeente())
                .setParameter("maand", boeking.maand().toString())
                .setParameter("soort", boeking.soort().name())
                .setParameter("bedrag", boeking.bedrag().euro())
                .setParameter("reden", boeking.reden())
                .setParameter("op", boeking.geboektOp())
                .executeUpdate();
    }
}
