package nl.meedoen.subsidy.dienstverband;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.meedoen.subsidy.dienstverband.ClientEvent.DienstverbandGestart;
import nl.meedoen.subsidy.dienstverband.ClientEvent.IndicatieVastgesteld;

/** Keeps what the events say, whatever the order in which different keys arrive. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Leesmodel {
    private final EntityManager database;

    Leesmodel(EntityManager database) {
        this.database = database;
    }

    public void werkgever(UUID id, String naam, String iban) {
        database.createNativeQuery("""
                        insert into werkgever (id, naam, iban) values (:id, :naam, :iban)
                        on conflict (id) do update set naam = :naam, iban = :iban""")
                .setParameter("id", id)
                .setParameter("naam", naam)
                .setParameter("iban", iban)
                .executeUpdate();
    }

    public void indicatie(IndicatieVastgesteld event) {
        database.createNativeQuery("""
                        insert into indicatie (id, client, gemeente, soort, ingangsdatum, einddatum)
                        values (:id, :client, :gemeente, :soort, :ingangsdatum, :einddatum)
                        on conflict (id) do update set einddatum = :einddatum""")
                .setParameter("id", event.indicatie())
                .setParameter("client", event.client())
                .setParameter("gemeente", event.gemeente())
                .setParameter("soort", event.soort())
                .setParameter("ingangsdatum", event.ingangsdatum())
                .setParameter("einddatum", event.einddatum())
                .executeUpdate();
    }

    public void dienstverband(DienstverbandGestart event) {
        database.createNativeQuery("""
                        insert into dienstverband (id, client, werkgever, gemeente, geboortedatum, ingangsdatum,
                            einddatum, uren_per_week, voltijd_uren_per_week, soort)
                        values (:id, :client, :werkgever, :gemeente, :geboortedatum, :ingangsdatum,
                            :einddatum, :uren, :voltijd, :soort)
                        on conflict (id) do nothing""")
                .setParameter("id", event.dienstverband())
                .setParameter("client", event.client())
                .setParameter("werkgever", event.werkgever())
                .setParameter("gemeente", event.gemeente())
                .setParameter("geboortedatum", event.geboortedatum())
                .setParameter("ingangsdatum", event.ingangsdatum())
                .setParameter("einddatum", event.einddatum())
                .setParameter("uren", event.urenPerWeek())
                .setParameter("voltijd", event.voltijdUrenPerWeek())
                .setParameter("soort", event.soort())
                .executeUpdate();
    }
}
