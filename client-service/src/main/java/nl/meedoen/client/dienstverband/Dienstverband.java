package nl.meedoen.client.dienstverband;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.client.client.Client;
import nl.meedoen.client.werkgever.Werkgever;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A person at work with an employer. Hours are hours a week. */
@Entity
public class Dienstverband extends Aggregate {
    private UUID client;
    private UUID werkgever;
    private String gemeente;
    private LocalDate ingangsdatum;
    private @Nullable LocalDate einddatum;
    private BigDecimal urenPerWeek;
    private BigDecimal voltijdUrenPerWeek;
    private String functie;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    public enum Soort {
        REGULIER,
        BESCHUT,
        ONTWIKKELBAAN,
        DETACHERING,
        PROEFPLAATSING
    }

    protected Dienstverband() {}

    private Dienstverband(Client client, Werkgever werkgever, Arbeidsovereenkomst overeenkomst) {
        super(Ids.next());
        this.client = client.id();
        this.werkgever = werkgever.id();
        this.gemeente = client.gemeente();
        this.ingangsdatum = overeenkomst.ingangsdatum();
        this.einddatum = overeenkomst.einddatum();
        this.urenPerWeek = overeenkomst.urenPerWeek();
        this.voltijdUrenPerWeek = overeenkomst.voltijdUrenPerWeek();
        this.functie = overeenkomst.functie();
        this.soort = overeenkomst.soort();
    }

    static Dienstverband starten(Client client, Werkgever werkgever, Arbeidsovereenkomst overeenkomst) {
        var dienstverband = new Dienstverband(client, werkgever, overeenkomst);
        dienstverband.raise(DienstverbandGestart.van(dienstverband, client.geboortedatum()));
        return dienstverband;
    }

    /** Other agreed hours from a day on. */
    void urenWijzigen(LocalDate vanaf, BigDecimal uren) {
        if (vanaf.isBefore(ingangsdatum) || (einddatum != null && vanaf.isAfter(einddatum)))
            throw Refusal.invalid("vanaf", "buiten-dienstverband", "ligt buiten het dienstverband");
        urenPerWeek = uren;
        raise(new DienstverbandGewijzigd(id(), client, gemeente, vanaf, uren, voltijdUrenPerWeek));
    }

    /** The employment ends after its last day; a second, other end is refused. */
    void beeindigen(LocalDate laatsteDag) {
        if (laatsteDag.isBefore(ingangsdatum))
            throw Refusal.invalid("einddatum", "einde-voor-begin", "ligt voor de ingangsdatum " + ingangsdatum);
        if (einddatum != null && !laatsteDag.isBefore(einddatum))
            throw Refusal.transition("Het dienstverband eindigt al op " + einddatum + ".");
        einddatum = laatsteDag;
        raise(new DienstverbandBeeindigd(id(), client, gemeente, laatsteDag));
    }

    Arbeidsovereenkomst overeenkomst() {
        return new Arbeidsovereenkomst(ingangsdatum, einddatum, urenPerWeek, voltijdUrenPerWeek, functie, soort);
    }

    public UUID client() {
        return client;
    }

    public UUID werkgever() {
        return werkgever;
    }

    public String gemeente() {
        return gemeente;
    }

    public LocalDate ingangsdatum() {
        return ingangsdatum;
    }

    public @Nullable LocalDate einddatum() {
        return einddatum;
    }

    public BigDecimal urenPerWeek() {
        return urenPerWeek;
    }

    public BigDecimal voltijdUrenPerWeek() {
        return voltijdUrenPerWeek;
    }

    public String functie() {
        return functie;
    }

    public Soort soort() {
        return soort;
    }
}
