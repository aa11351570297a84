package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.meedoen.subsidy.wet.artikel69.Financieringsbron;

/** The granted subsidies of a municipality, read as rows: a run of many thousands keeps none of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Kandidaten {
    private final EntityManager database;

    Kandidaten(EntityManager database) {
        this.database = database;
    }

    int aantal(String gemeente) {
        return database.createNativeQuery(
                        "select count(*) from loonkostensubsidie where gemeente = :gemeente and besluit = 'TOEGEKEND'",
                        Long.class)
                .setParameter("gemeente", gemeente)
                .getResultStream()
                .mapToInt(aantal -> Math.toIntExact((Long) aantal))
                .sum();
    }

    /** In order of id. */
    List<Kandidaat> na(String gemeente, UUID id, int aantal) {
        return database.createNativeQuery("""
                        select s.id, s.dienstverband, s.werkgever, s.financieringsbron, w.naam, w.iban
                        from loonkostensubsidie s left join werkgever w on w.id = s.werkgever
                        where s.gemeente = :gemeente and s.besluit = 'TOEGEKEND' and s.id > :na
                        order by s.id limit :aantal""", Tuple.class)
                .setParameter("gemeente", gemeente)
                .setParameter("na", id)
                .setParameter("aantal", aantal)
                .getResultStream()
                .map(rij -> kandidaat((Tuple) rij))
                .toList();
    }

    private static Kandidaat kandidaat(Tuple rij) {
        return new Kandidaat(
                rij.get(0, UUID.class),
                rij.get(1, UUID.class),
                rij.get(2, UUID.class),
                Financieringsbron.valueOf(rij.get(3, String.class)),
                rij.get(4, String.class),
                rij.get(5, String.class));
    }
}
