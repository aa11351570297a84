package nl.meedoen.subsidy.aanvraag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Requests of the caller's municipalities, and for an employer its own. */
@ApplicationScoped
public class Lksaanvragen implements PanacheRepositoryBase<Lksaanvraag, UUID> {
    private static final Set<Aanvraagstatus> OPEN = Set.of(Aanvraagstatus.ONVOLLEDIG, Aanvraagstatus.IN_BEHANDELING);
    private static final Set<Aanvraagstatus> NIET_BEOORDEELD =
            Set.of(Aanvraagstatus.BUITEN_BEHANDELING, Aanvraagstatus.INGETROKKEN);

    /** @throws Refusal 404 for one that does not exist or belongs to another */
    public Lksaanvraag een(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    public List<Lksaanvraag> na(UUID id, int aantal, @Nullable UUID client) {
        return (client == null
                        ? find("id > ?1 order by id", id)
                        : find("id > ?1 and client = ?2 order by id", id, client))
                .page(0, aantal)
                .list();
    }

    /**
     * Open requests that are due in a run of days, the most urgent first.
     *
     * @param na the last request of the page before; none for the first page
     */
    public List<Lksaanvraag> vervallend(Periode periode, UUID na, int aantal) {
        var vorige = findByIdOptional(na);
        var beslissenVoor = vorige.map(Lksaanvraag::beslissenVoor).orElse(periode.van());
        return find(
                        "status in ?1 and beslissenVoor between ?2 and ?3 "
                                + "and (beslissenVoor > ?4 or beslissenVoor = ?4 and id > ?5) order by beslissenVoor, id",
                        OPEN,
                        periode.van(),
                        periode.tot(),
                        beslissenVoor,
                        na)
                .page(0, aantal)
                .list();
    }

    /**
     * The person's last request for a place in the target group up to the day, other than this one. One that was put
     * aside or withdrawn was never judged and does not count.
     */
    Optional<Lksaanvraag> vorigDoelgroepverzoek(UUID client, LocalDate tot, UUID behalve) {
        return find(
                        "client = ?1 and doelgroepverzoek and aanvraagdatum <= ?2 and id <> ?3 and status not in ?4 "
                                + "order by aanvraagdatum desc, id desc",
                        client,
                        tot,
                        behalve,
                        NIET_BEOORDEELD)
                .firstResultOptional();
    }

    /** Lets one request of a person in at a time, so that two cannot both be the first. */
    void vergrendelen(UUID client) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:client, 0))", Object.class)
                .setParameter("client", client.toString())
                .getSingleResult();
    }
}
