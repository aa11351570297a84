package nl.meedoen.noriskpolis.ziekmelding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;

/** All that was said; hold the employment before you add to it. */
@ApplicationScoped
public class Berichten implements PanacheRepositoryBase<Bericht, UUID> {
    List<Bericht> tellend(UUID dienstverband) {
        return list("dienstverband = ?1 and telt order by dag, id", dienstverband);
    }

    /** Employments of which a first day that lay ahead has come. */
    List<UUID> wachtendTotEnMet(LocalDate dag) {
        return find(
                        "select distinct b.dienstverband from Bericht b"
                                + " where b.telt and b.ziekmelding is null and b.soort = ?1 and b.dag <= ?2",
                        Bericht.Soort.ZIEKMELDING,
                        dag)
                .project(UUID.class)
                .list();
    }

    /** Those that count of one spell. */
    public List<Bericht> over(UUID ziekmelding) {
        return list("ziekmelding = ?1 and telt order by gemeldOp, id", ziekmelding);
    }

    /** Whether this source has said it of the spell before. */
    boolean zegt(Ziekmelding ziekmelding, Bron bron, Bericht.Soort soort) {
        return count("ziekmelding = ?1 and bron = ?2 and soort = ?3 and telt", ziekmelding.id(), bron, soort) > 0;
    }

    Optional<Bericht> gezegd(UUID dienstverband, Bron bron, Bericht.Soort soort, LocalDate dag) {
        return find("dienstverband = ?1 and bron = ?2 and soort = ?3 and dag = ?4", dienstverband, bron, soort, dag)
                .firstResultOptional();
    }

    /** Whether the partner has said it before. */
    boolean gezegd(Partnerbericht bericht) {
        return list(
                        "dienstverband = ?1 and bron = ?2 and soort = ?3 and dag = ?4",
                        bericht.dienstverband(),
                        bericht.bron(),
                        bericht.soort(),
                        bericht.dag())
                .stream()
                .anyMatch(eerder -> eerder.zegtAl(bericht));
    }

    /** Keeps what somebody of ours says, also where it did not count any more. */
    Bericht vastleggen(Dienstverband dienstverband, Bron bron, Bericht.Soort soort, LocalDate dag, Instant op) {
        var bericht = gezegd(dienstverband.id(), bron, soort, dag)
                .orElseGet(() -> new Bericht(dienstverband.id(), bron, soort, dag, op));
        bericht.hoortBij(dienstverband);
        bericht.opnieuw(op);
        persistAndFlush(bericht);
        return bericht;
    }
}
