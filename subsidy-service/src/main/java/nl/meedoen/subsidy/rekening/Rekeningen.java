package nl.meedoen.subsidy.rekening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The accounts: lists of facts that only grow, each fact strictly later than the one before it. One thing ever leaves them: a
 * spell of sickness that is in no amount and past its term.
 */
@ApplicationScoped
@Transactional
public class Rekeningen {
    private final EntityManager database;
    private final Feitenjson json;
    private final Clock clock;

    Rekeningen(EntityManager database, Feitenjson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds a fact under the account's lock, unless its source brought one already.
     *
     * @param herkomst who brings it, and why
     * @param bron id of the event or decision that brings it
     * @param gemeldOp the moment the reporter gave
     */
    public void toevoegen(
            UUID dienstverband,
            String gemeente,
            Herkomst herkomst,
            UUID bron,
            Instant gemeldOp,
            Function<Kenmerk, Feit> feit) {
        var laatste = openen(dienstverband, gemeente);
        var nu = clock.instant();
        var moment = nu.isAfter(laatste) ? nu : laatste.plus(1, ChronoUnit.MICROS);
        var nieuw = feit.apply(new Kenmerk(bron, gemeldOp, moment));
        var toegevoegd = database.createNativeQuery("""
                        insert into feit (rekening, bron, gemeente, soort, geldig_vanaf, gemeld_op, geregistreerd_op,
                            gegevens, door, reden)
                        values (:rekening, :bron, :gemeente, :soort, :geldig, :gemeld, :moment,
                            cast(:gegevens as jsonb), :door, :reden)
                        on conflict (rekening, bron) do nothing""")
                .setParameter("rekening", dienstverband)
                .setParameter("bron", bron)
                .setParameter("gemeente", gemeente)
                .setParameter("soort", nieuw.getClass().getSimpleName())
                .setParameter("geldig", nieuw.geldigVanaf())
                .setParameter("gemeld", gemeldOp)
                .setParameter("moment", moment)
                .setParameter("gegevens", json.schrijven(nieuw))
                .setParameter("door", herkomst.door())
                .setParameter("reden", herkomst.reden())
                .executeUpdate();
        if (toegevoegd == 1) bijhouden(dienstverband, moment);
    }

    /** Locks the accounts in the order of their ids, so that two runs never wait for each other. */
    public void vergrendelen(Collection<UUID> dienstverbanden) {
        database.createNativeQuery(
                        "select 1 from rekening where dienstverband = any(cast(:ids as uuid[])) order by dienstverband for update")
                .setParameter("ids", array(dienstverbanden))
                .getResultList();
    }

    /**
     * Waits until what is being written on the account has come to its end. Every writer holds the account before it asks
     * the time, so whatever is registered after this has a later moment.
     */
    public void afwachten(UUID dienstverband) {
        database.createNativeQuery("select 1 from rekening where dienstverband = :id for share")
                .setParameter("id", dienstverband)
                .getResultList();
    }

    public List<Feit> feiten(UUID dienstverband) {
        return feiten(List.of(dienstverband)).getOrDefault(dienstverband, List.of());
    }

    /** The facts of many accounts at once; an account without facts is not in it. */
    public Map<UUID, List<Feit>> feiten(Collection<UUID> dienstverbanden) {
        var feiten = new HashMap<UUID, List<Feit>>();
        for (var gevonden : database.createNativeQuery("""
                        select rekening, soort, cast(gegevens as text) from feit
                        where rekening = any(cast(:ids as uuid[])) order by rekening, geregistreerd_op""", Object[].class)
                .setParameter("ids", array(dienstverbanden))
                .getResultList()) {
            var rij = (Object[]) gevonden;
            feiten.computeIfAbsent((UUID) rij[0], id -> new ArrayList<>())
                    .add(json.lezen((String) rij[1], (String) rij[2]));
        }
        return feiten;
    }

    /** Every fact of an account with who brought it, in the order in which they entered. */
    public List<Mutatie> mutaties(UUID dienstverband) {
        var mutaties = new ArrayList<Mutatie>();
        for (var gevonden : database.createNativeQuery("""
                        select soort, cast(gegevens as text), door, reden from feit
                        where rekening = :id order by geregistreerd_op""", Tuple.class)
                .setParameter("id", dienstverband)
                .getResultList()) {
            var rij = (Tuple) gevonden;
            var soort = rij.get(0, String.class);
            var gegevens = rij.get(1, String.class);
            mutaties.add(new Mutatie(
                    soort,
                    json.lezen(soort, gegevens),
                    new Herkomst(rij.get(2, String.class), rij.get(3, String.class)),
                    json.gegevens(gegevens)));
        }
        return mutaties;
    }

    /** Deletes all that was told of a spell; no fact of another kind, and nothing of another spell. */
    public void wissen(UUID dienstverband, UUID ziekmelding) {
        database.createNativeQuery("select feit_wis_ziekmelding(:rekening, :ziekmelding)", Integer.class)
                .setParameter("rekening", dienstverband)
                .setParameter("ziekmelding", ziekmelding)
                .getSingleResult();
    }

    /** One parameter however many ids, so that the statement stays the same. */
    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private Instant openen(UUID dienstverband, String gemeente) {
        database.createNativeQuery("""
                        insert into rekening (dienstverband, gemeente, laatst_geregistreerd)
                        values (:id, :gemeente, 'epoch') on conflict do nothing""")
                .setParameter("id", dienstverband)
                .setParameter("gemeente", gemeente)
                .executeUpdate();
        return (Instant) database.createNativeQuery(
                        "select laatst_geregistreerd from rekening where dienstverband = :id for update", Instant.class)
                .setParameter("id", dienstverband)
                .getSingleResult();
    }

    private void bijhouden(UUID dienstverband, Instant moment) {
        database.createNativeQuery("update rekening set laatst_geregistreerd = :moment where dienstverband = :id")
                .setParameter("moment", moment)
                .setParameter("id", dienstverband)
                .executeUpdate();
    }
}
