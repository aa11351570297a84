package nl.meedoen.noriskpolis.loonkostensubsidie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions that were granted, with the end of those that ended. */
@ApplicationScoped
public class Loonkostensubsidies implements PanacheRepositoryBase<Loonkostensubsidie, UUID> {
    private final Event<SubsidieGevolgd> gevolgd;

    Loonkostensubsidies(Event<SubsidieGevolgd> gevolgd) {
        this.gevolgd = gevolgd;
    }

    /** The decisions of an employment that were granted. */
    public List<Loonkostensubsidie> van(UUID dienstverband) {
        return list("dienstverband = ?1 and ingangsdatum is not null order by ingangsdatum, id", dienstverband);
    }

    /** The decision that holds on the day, as far as it has arrived here. */
    public Optional<Loonkostensubsidie> op(UUID dienstverband, LocalDate dag) {
        return Loonkostensubsidie.op(van(dienstverband), dag);
    }

    @Transactional
    public void volg(SubsidyEvent event) {
        var subsidie = findByIdOptional(event.loonkostensubsidie())
                .orElseGet(() -> new Loonkostensubsidie(event.loonkostensubsidie(), event.dienstverband()));
        subsidie.volg(event);
        persistAndFlush(subsidie);
        gevolgd.fire(new SubsidieGevolgd(event.dienstverband()));
    }

    /** More is known of the subsidy for an employment. */
    public record SubsidieGevolgd(UUID dienstverband) {}
}
