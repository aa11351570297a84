package nl.meedoen.noriskpolis.loonkostensubsidie;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
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
            }
            case LoonkostensubsidieBeeindigd beeindigd -> per = beeindigd.per();
        }
    }

    public UUID id() {
        return id;
    }

    public LocalDate ingangsdatum() {
        return ingangsdatum;
    }
}
