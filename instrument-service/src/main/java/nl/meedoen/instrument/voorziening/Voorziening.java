package nl.meedoen.instrument.voorziening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.instrument.client.Client;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit;
import nl.meedoen.instrument.wet.proefplaatsing.Werkzaamheid;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The decision on an instrument for a person. A reasoned no is a decision too, and stays. */
@Entity
public class Voorziening extends Aggregate {
    private UUID client;
    private String gemeente;
    private String instrument;
    private UUID werkgever;
    private String functie;
    private LocalDate ingangsdatum;
    private LocalDate einddatum;

    @Enumerated(EnumType.STRING)
    private Uitslag besluit;

    private Instant beslotenOp;
    private String beslotenDoor;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<Besluit.Reden> redenen;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json") // keeps the order of what went into a rule
    private List<Onderbouwing> onderbouwing;

    public enum Uitslag {
        TOEGEKEND,
        AFGEWEZEN
    }

    protected Voorziening() {}

    private Voorziening(Client client, Verzoek verzoek, Uitkomst<Besluit> uitkomst, Instant op, String door) {
        super(Ids.next());
        this.client = client.id();
        this.gemeente = client.gemeente();
        this.instrument = verzoek.instrument();
        this.werkgever = verzoek.werkgever();
        this.functie = verzoek.functie();
        this.ingangsdatum = verzoek.ingangsdatum();
        this.einddatum = Termijn.maanden(verzoek.maanden()).laatsteDagVanaf(ingangsdatum);
        this.redenen = redenen(uitkomst.waarde());
        this.besluit = redenen.isEmpty() ? Uitslag.TOEGEKEND : Uitslag.AFGEWEZEN;
        this.beslotenOp = op;
        this.beslotenDoor = door;
        this.onderbouwing = List.of(uitkomst.onderbouwing());
    }

    static Voorziening besluiten(Client client, Verzoek verzoek, Uitkomst<Besluit> uitkomst, Instant op, String door) {
        var voorziening = new Voorziening(client, verzoek, uitkomst, op, door);
        if (voorziening.besluit == Uitslag.TOEGEKEND)
            voorziening.raise(new VoorzieningToegekend(
                    voorziening.id(),
                    voorziening.client,
                    voorziening.gemeente,
                    voorziening.instrument,
                    voorziening.ingangsdatum,
                    voorziening.einddatum,
                    voorziening.onderbouwing));
        return voorziening;
    }

    private static List<Besluit.Reden> redenen(Besluit besluit) {
        return switch (besluit) {
            case Besluit.Toegekend toegekend -> List.of();
            case Besluit.Afgewezen afgewezen -> afgewezen.redenen();
        };
    }

    /** As earlier work with retention of benefit, beside a request for this job. */
    Werkzaamheid werkzaamheid(String gevraagdeFunctie) {
        return new Werkzaamheid(werkgever, periode(), functie.equalsIgnoreCase(gevraagdeFunctie), true);
    }

    public UUID client() {
        return client;
    }

    public String gemeente() {
        return gemeente;
    }

    public String instrument() {
        return instrument;
    }

    public UUID werkgever() {
        return werkgever;
    }

    public String functie() {
        return functie;
    }

    public Periode periode() {
        return new Periode(ingangsdatum, einddatum);
    }

    public Uitslag besluit() {
        return besluit;
    }

    /** Why it was refused; empty when it was granted. */
    public List<Besluit.Reden> redenen() {
        return redenen;
    }

    public List<Onderbouwing> onderbouwing() {
        return onderbouwing;
    }
}
