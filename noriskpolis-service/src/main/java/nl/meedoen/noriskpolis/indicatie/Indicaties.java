package nl.meedoen.noriskpolis.indicatie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.meedoen.noriskpolis.client.ClientEvent.IndicatieVastgesteld;

/** Which inhabitants belong to which target group, and since when. */
@ApplicationScoped
public class Indicaties implements PanacheRepositoryBase<Indicatie, UUID> {
    private final Event<IndicatieGevolgd> gevolgd;

    Indicaties(Event<IndicatieGevolgd> gevolgd) {
        this.gevolgd = gevolgd;
    }

    public List<Indicatie> van(UUID client) {
        return list("client = ?1 order by ingangsdatum, id", client);
    }

    @Transactional
    public void volg(IndicatieVastgesteld event) {
        var indicatie = findByIdOptional(event.indicatie()).orElseGet(() -> new Indicatie(event.indicatie()));
        indicatie.volg(event);
        persistAndFlush(indicatie);
        gevolgd.fire(new IndicatieGevolgd(event.client()));
    }

    /** More is known of an inhabitant. */
    public record IndicatieGevolgd(UUID client) {}
}
