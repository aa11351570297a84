package nl.meedoen.noriskpolis.uitkering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.noriskpolis.client.ClientEvent.UitkeringDoorUwvBetaald;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import org.jspecify.annotations.Nullable;

/** One payment of sickness benefit, as UWV last told of it. */
@Entity
@Table(name = "uwv_uitkering")
public class Uitkering extends Aggregate {
    private String betaling;
    private int volgnummer;
    private UUID dienstverband;
    private UUID client;
    private String gemeente;
    private @Nullable UUID genoemdeZiekmelding;
    private LocalDate eersteZiektedag;
    private @Nullable UUID ziekmelding;

    @Embedded
    private Uitgekeerd uitgekeerd;

    protected Uitkering() {}

    Uitkering(String betaling) {
        super(Ids.next());
        this.betaling = betaling;
    }

    /** What UWV says now, unless something newer was said already. */
    void volg(UitkeringDoorUwvBetaald event) {
        if (event.volgnummer() <= volgnummer) return;
        volgnummer = event.volgnummer();
        dienstverband = event.dienstverband();
        client = event.client();
        gemeente = event.gemeente();
        genoemdeZiekmelding = event.ziekmelding();
        eersteZiektedag = event.eersteZiektedag();
        uitgekeerd = Uitgekeerd.van(event);
    }

    /** Attaches it to the spell it is about: the one UWV names, else the one that began on the day, else that has it. */
    void hoortBij(List<Ziekmelding> meldingen) {
        ziekmelding = meldingen.stream()
                .filter(melding -> melding.id().equals(genoemdeZiekmelding))
                .findFirst()
                .or(() -> Ziektegevallen.op(meldingen, eersteZiektedag))
                .map(Ziekmelding::id)
                .orElse(null);
    }

    public String betaling() {
        return betaling;
    }

    public int volgnummer() {
        return volgnummer;
    }

    public UUID dienstverband() {
        return dienstverband;
    }

    public UUID client() {
        return client;
    }

    public String gemeente() {
        return gemeente;
    }

    /** The first day of sickness as UWV has it. */
    public LocalDate eersteZiektedag() {
        return eersteZiektedag;
    }

    /** The spell it is about; absent while none is known that fits. */
    public Optional<UUID> ziekmelding() {
        return Optional.ofNullable(ziekmelding);
    }

    public Uitgekeerd uitgekeerd() {
        return uitgekeerd;
    }
}
