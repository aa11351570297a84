package nl.meedoen.noriskpolis.loonkostensubsidie;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.loonkostensubsidie.SubsidyEvent.LoonkostensubsidieBeeindigd;
import nl.meedoen.noriskpolis.loonkostensubsidie.SubsidyEvent.LoonkostensubsidieToegekend;
import org.jspecify.annotations.Nullable;

/** A decision that shows that the employee belongs to the target group (uitvoeringsregels BAR 2015, bijlage 4). */
@Entity
public class Loonkostensubsidie {
    @Id
    private UUID id;

    private UUID dienstverband;
    private String gemeente;
    private LocalDate ingangsdatum;
    private @Nullable LocalDate per;
    private @Nullable String soort;
    private @Nullable BigDecimal percentage;

    protected Loonkostensubsidie() {}

    Loonkostensubsidie(UUID id, UUID dienstverband) {
        this.id = id;
        this.dienstverband = dienstverband;
    }

    void volg(SubsidyEvent event) {
        switch (event) {
            case LoonkostensubsidieToegekend toegekend -> {
                gemeente = toegekend.gemeente();
                ingangsdatum = toegekend.ingangsdatum();
                soort = toegekend.grondslag().soort();
                percentage = toegekend.grondslag().percentage();
            }
            case LoonkostensubsidieBeeindigd beeindigd -> {
                if (per == null || beeindigd.per().isBefore(per)) per = beeindigd.per();
            }
        }
    }

    public UUID id() {
        return id;
    }

    /** The decision as proof; empty where it is not known on what it rests. */
    public Optional<Besluit> besluit() {
        if (soort == null) return Optional.empty();
        return Optional.of(new Besluit(id, ingangsdatum, Grondslag.van(soort, percentage)));
    }

    /** The one of these that holds on the day. */
    public static Optional<Loonkostensubsidie> op(List<Loonkostensubsidie> besluiten, LocalDate dag) {
        return besluiten.stream()
                .filter(besluit ->
                        besluit.looptijd().filter(dagen -> dagen.bevat(dag)).isPresent())
                .findFirst();
    }

    /** The days with a right to it; empty where it was taken back altogether. */
    public Optional<Periode> looptijd() {
        if (per == null) return Optional.of(Periode.vanaf(ingangsdatum));
        return per.isAfter(ingangsdatum) ? Optional.of(new Periode(ingangsdatum, per.minusDays(1))) : Optional.empty();
    }
}
