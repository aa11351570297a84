package nl.meedoen.subsidy.loonwaarde;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Determinations of the caller's municipalities. */
@ApplicationScoped
public class Loonwaardebepalingen implements PanacheRepositoryBase<Loonwaardebepaling, UUID> {

    /** @throws Refusal 404 for one that does not exist or belongs to another */
    public Loonwaardebepaling een(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Loonwaardebepaling eenVergrendeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Those of an employment, in the order in which they hold. */
    List<Loonwaardebepaling> van(UUID dienstverband) {
        return list("dienstverband = ?1 order by geldigVanaf", dienstverband);
    }

    public List<Loonwaardebepaling> na(UUID id, int aantal, @Nullable UUID dienstverband) {
        return (dienstverband == null
                        ? find("id > ?1 order by id", id)
                        : find("id > ?1 and dienstverband = ?2 order by id", id, dienstverband))
                .page(0, aantal)
                .list();
    }

    /** Those whose newest version UWV has not accepted: it never answered, or it refused. */
    @SuppressWarnings("unchecked") // the entity is named
    public List<Loonwaardebepaling> nietBijUwv(UUID na, int aantal, @Nullable UUID dienstverband) {
        return getEntityManager()
                .createNativeQuery("""
                        select b.* from loonwaardebepaling b
                        join loonwaarde_aanlevering a on a.bepaling = b.id and a.versie = b.laatste_versie
                        where a.status <> 'BEVESTIGD' and b.id > :na
                          and (cast(:dienstverband as uuid) is null or b.dienstverband = cast(:dienstverband as uuid))
                        order by b.id limit :aantal""", Loonwaardebepaling.class)
                .setParameter("na", na)
                .setParameter("aantal", aantal)
                .setParameter("dienstverband", dienstverband == null ? null : dienstverband.toString())
                .getResultList();
    }

    /**
     * Those to be looked at again up to and including a day, and those of which policy does not say when: the newest
     * measurement of every employment that has not ended.
     */
    @SuppressWarnings("unchecked") // the entity is named
    public List<Loonwaardebepaling> teHerbeoordelen(
            LocalDate tot, LocalDate vandaag, @Nullable String gemeente, UUID na, int aantal) {
        return getEntityManager()
                .createNativeQuery("""
                        select b.* from loonwaardebepaling b join dienstverband d on d.id = b.dienstverband
                        where coalesce(b.herbeoordelen_uiterlijk, :tot) <= :tot and b.id > :na
                          and b.gemeente = coalesce(cast(:gemeente as text), b.gemeente)
                          and coalesce(d.einddatum, :vandaag) >= :vandaag
                          and not exists (select 1 from loonwaardebepaling n where n.dienstverband = b.dienstverband
                            and (n.meetdatum, n.id) > (b.meetdatum, b.id))
                          and not exists (select 1 from feit f where f.rekening = b.dienstverband
                            and f.soort = 'DienstverbandBeeindigd' and f.geldig_vanaf <= :vandaag)
                        order by b.id limit :aantal""", Loonwaardebepaling.class)
                .setParameter("tot", tot)
                .setParameter("vandaag", vandaag)
                .setParameter("gemeente", gemeente)
                .setParameter("na", na)
                .setParameter("aantal", aantal)
                .getResultList();
    }
}
