package nl.meedoen.client.client;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Refusal;

/** A person for whom a municipality carries out the Participatiewet. */
@Entity
public class Client extends Aggregate {
    private String gemeente;
    private String bsn;
    private String bsnHash;
    private String naam;
    private LocalDate geboortedatum;

    @Embedded
    private Uitkering uitkering;

    protected Client() {}

    private Client(Persoon persoon, String bsn, String bsnHash) {
        super(Ids.next());
        this.gemeente = persoon.gemeente();
        this.bsn = bsn;
        this.bsnHash = bsnHash;
        this.naam = persoon.naam();
        this.geboortedatum = persoon.geboortedatum();
        this.uitkering = persoon.uitkering();
    }

    static Client registreren(Persoon persoon, BsnKluis kluis) {
        var client = new Client(persoon, kluis.versleuteld(persoon.bsn()), kluis.hash(persoon.bsn()));
        client.raise(ClientGeregistreerd.van(client));
        return client;
    }

    /** Starts a benefit, once the previous one has ended. */
    void uitkeringStarten(Uitkering.Soort soort, LocalDate ingangsdatum) {
        if (uitkering.loopt()) throw Refusal.transition("Er loopt al een uitkering " + uitkering.soort() + ".");
        uitkering = new Uitkering(soort, ingangsdatum, null);
        raise(new UitkeringGestart(id(), gemeente, soort, ingangsdatum));
    }

    /** Ends the benefit after its last day. */
    void uitkeringBeeindigen(LocalDate einddatum) {
        if (!uitkering.loopt()) throw Refusal.transition("Er loopt geen uitkering die kan worden beëindigd.");
        var begin = uitkering.ingangsdatum();
        if (begin != null && einddatum.isBefore(begin))
            throw Refusal.invalid("einddatum", "einde-voor-begin", "ligt voor de ingangsdatum " + begin);
        uitkering = new Uitkering(uitkering.soort(), begin, einddatum);
        raise(new UitkeringBeeindigd(id(), gemeente, uitkering.soort(), einddatum));
    }

    boolean is(Persoon persoon) {
        return naam.equals(persoon.naam())
                && geboortedatum.equals(persoon.geboortedatum())
                && uitkering.equals(persoon.uitkering());
    }

    public String gemeente() {
        return gemeente;
    }

    public String bsn() {
        return bsn;
    }

    String bsnHash() {
        return bsnHash;
    }

    public String naam() {
        return naam;
    }

    public LocalDate geboortedatum() {
        return geboortedatum;
    }

    public Uitkering uitkering() {
        return uitkering;
    }
}
