package nl.meedoen.subsidy.urenopgave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.subsidy.loonkostensubsidie.FeitVerwerken;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.subsidy.loonkostensubsidie.Stand;
import nl.meedoen.subsidy.rekening.Herkomst;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenopgaveUitgebleven;
import nl.meedoen.subsidy.rekening.Urenmaand;

/** One subsidy with varying hours at a time, each in a transaction of its own. */
@ApplicationScoped
class OpenUren {
    private static final Herkomst TERMIJN = new Herkomst("subsidy-service", "de termijn voor de opgave is voorbij");

    private final EntityManager database;
    private final Loonkostensubsidies subsidies;
    private final FeitVerwerken feiten;
    private final Stand stand;
    private final Outbox outbox;

    OpenUren(EntityManager database, Loonkostensubsidies subsidies, FeitVerwerken feiten, Stand stand, Outbox outbox) {
        this.database = database;
        this.subsidies = subsidies;
        this.feiten = feiten;
        this.stand = stand;
        this.outbox = outbox;
    }

    @Transactional
    List<UUID> subsidies() {
        return database.createNativeQuery(
                        "select distinct cast(gegevens ->> 'loonkostensubsidie' as uuid) from feit where soort = 'UrenVariabel'",
                        UUID.class)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** @throws nl.meedoen.common.beleid.BeleidOntbreekt where the municipality set no terms */
    @Transactional
    void controleren(UUID id, LocalDate vandaag, Beleid beleid) {
        var subsidie = subsidies.een(id);
        for (var maand :
                stand.recht(subsidie).urenmaanden(id, YearMonth.from(vandaag).minusMonths(1))) {
            if (!maand.open() || maand.uitgebleven()) continue;
            var einde = maand.maand().atEndOfMonth();
            var termijnen = beleid.urenopgave(subsidie.gemeente(), einde);
            if (!vandaag.isBefore(einde.plusDays(termijnen.pauzeNaDagen().waarde()))) uitgebleven(subsidie, maand);
            else if (!vandaag.isBefore(
                    einde.plusDays(termijnen.herinneringNaDagen().waarde()))) herinneren(subsidie, maand, vandaag);
        }
    }

    private void uitgebleven(Loonkostensubsidie subsidie, Urenmaand maand) {
        feiten.verwerken(
                subsidie, TERMIJN, kenmerk -> new UrenopgaveUitgebleven(kenmerk, subsidie.id(), maand.maand()));
    }

    /** Once for each month; the row that is there already means it was done. */
    private void herinneren(Loonkostensubsidie subsidie, Urenmaand maand, LocalDate vandaag) {
        var nieuw = database.createNativeQuery("""
                        insert into urenherinnering (loonkostensubsidie, maand, gemeente, werkgever, herinnerd_op)
                        values (:id, :maand, :gemeente, :werkgever, :op) on conflict do nothing""")
                .setParameter("id", subsidie.id())
                .setParameter("maand", maand.maand().toString())
                .setParameter("gemeente", subsidie.gemeente())
                .setParameter("werkgever", subsidie.werkgever())
                .setParameter("op", vandaag)
                .executeUpdate();
        if (nieuw == 1) outbox.publish(UrenopgaveHerinnerd.van(subsidie, maand.maand()));
    }
}
