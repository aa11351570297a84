package nl.meedoen.client.indicatie;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.client.client.Client;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** What was determined of a person's place in a target group (Participatiewet articles 10b and 10c), and by whom. */
@Entity
public class Indicatie extends Aggregate {
    private UUID client;
    private String gemeente;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    @Enumerated(EnumType.STRING)
    private Bron bron;

    private LocalDate ingangsdatum;
    private @Nullable LocalDate einddatum;
    private @Nullable Instant registerOp;

    public enum Soort {
        BANENAFSPRAAK,
        BESCHUT_WERK,
        LOONKOSTENSUBSIDIE,
        MEDISCHE_URENBEPERKING
    }

    public enum Bron {
        UWV_DOELGROEPREGISTER,
        PRAKTIJKROUTE,
        GEMEENTE
    }

    protected Indicatie() {}

    private Indicatie(Client client, Soort soort, Bron bron, Periode periode) {
        super(Ids.next());
        this.client = client.id();
        this.gemeente = client.gemeente();
        this.soort = soort;
        this.bron = bron;
        this.ingangsdatum = periode.van();
        this.einddatum = periode.tot();
    }

    static Indicatie vaststellen(Client client, Soort soort, Bron bron, Periode periode) {
        var indicatie = new Indicatie(client, soort, bron, periode);
        indicatie.vertel();
        return indicatie;
    }

    /** The register words it differently from a moment on. Of two words the one of the later moment counts. */
    void overnemen(Bron nieuweBron, Periode periode, Instant op) {
        if (registerOp != null && op.isBefore(registerOp)) return;
        registerOp = op;
        if (luidt(nieuweBron, periode)) return;
        bron = nieuweBron;
        einddatum = periode.tot();
        vertel();
    }

    private void vertel() {
        raise(new IndicatieVastgesteld(id(), client, gemeente, soort, ingangsdatum, einddatum, bron));
    }

    boolean luidt(Bron andereBron, Periode periode) {
        return bron == andereBron && new Periode(ingangsdatum, einddatum).equals(periode);
    }

    public UUID client() {
        return client;
    }

    public String gemeente() {
        return gemeente;
    }

    public Soort soort() {
        return soort;
    }

    public Bron bron() {
        return bron;
    }

    public LocalDate ingangsdatum() {
        return ingangsdatum;
    }

    public @Nullable LocalDate einddatum() {
        return einddatum;
    }
}
