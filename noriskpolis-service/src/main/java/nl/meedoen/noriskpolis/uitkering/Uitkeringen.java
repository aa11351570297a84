package nl.meedoen.noriskpolis.uitkering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payments of UWV about employments in the caller's municipalities. */
@ApplicationScoped
public class Uitkeringen implements PanacheRepositoryBase<Uitkering, UUID> {
    private static final String IN_JAAR = "u.uitgekeerd.vanaf <= :laatste and u.uitgekeerd.tot >= :eerste";
    private static final String TEN_LASTE =
            " and function('wettelijk_gedekt', u.dienstverband, u.ziekmelding, u.eersteZiektedag) = false";

    Optional<Uitkering> metBetaling(String betaling) {
        return find("betaling", betaling).firstResultOptional();
    }

    List<Uitkering> van(UUID dienstverband) {
        return list("dienstverband", dienstverband);
    }

    /** What is about days of the year and at the expense of the municipality: not where article 29b itself covers. */
    public List<Uitkering> in(String gemeente, int jaar) {
        return list(
                "from Uitkering u where u.gemeente = :gemeente and " + IN_JAAR + TEN_LASTE + " order by u.id",
                jaar(Year.of(jaar)).and("gemeente", gemeente));
    }

    public Jaaroverzicht overzicht(String gemeente, int jaar) {
        return Jaaroverzicht.van(jaar, in(gemeente, jaar));
    }

    /** How many spells UWV paid for the first time over days of the year; a payment taken back counts for none. */
    public int meldingen(String gemeente, int jaar) {
        var aantal = (Number) getEntityManager()
                .createNativeQuery("""
                        select count(*) from (
                            select min(vanaf) as eerste from uwv_uitkering
                            where gemeente = :gemeente and dagen > 0
                                and not wettelijk_gedekt(dienstverband, ziekmelding, eerste_ziektedag)
                            group by coalesce(cast(ziekmelding as text), dienstverband || ' ' || eerste_ziektedag)) geval
                        where extract(year from eerste) = :jaar""", Long.class)
                .setParameter("gemeente", gemeente)
                .setParameter("jaar", jaar)
                .getSingleResult();
        return aantal.intValue();
    }

    /** @param keuze what to show; all when it says nothing */
    public List<Uitkering> na(UUID id, int aantal, Keuze keuze) {
        var jaar = keuze.jaar();
        var met = jaar == null ? new Parameters() : jaar(jaar);
        var waar = new StringBuilder("from Uitkering u where u.id > :id");
        met.and("id", id);
        if (jaar != null) waar.append(" and ").append(IN_JAAR);
        if (keuze.ziekmelding() != null) {
            waar.append(" and u.ziekmelding = :ziekmelding");
            met.and("ziekmelding", keuze.ziekmelding());
        }
        if (keuze.dienstverband() != null) {
            waar.append(" and u.dienstverband = :dienstverband");
            met.and("dienstverband", keuze.dienstverband());
        }
        return find(waar + " order by u.id", met).page(0, aantal).list();
    }

    private static Parameters jaar(Year jaar) {
        return Parameters.with("eerste", jaar.atDay(1)).and("laatste", jaar.atDay(jaar.length()));
    }

    /** Which payments to show. */
    public record Keuze(
            @Nullable UUID ziekmelding,
            @Nullable UUID dienstverband,
            @Nullable Year jaar) {}
}
