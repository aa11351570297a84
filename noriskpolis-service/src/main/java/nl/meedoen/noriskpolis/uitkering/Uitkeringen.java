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
    private static final String IN_JAAR = "uitgekeerd.vanaf <= :laatste and uitgekeerd.tot >= :eerste";

    Optional<Uitkering> metBetaling(String betaling) {
        return find("betaling", betaling).firstResultOptional();
    }

    List<Uitkering> van(UUID dienstverband) {
        return list("dienstverband", dienstverband);
    }

    /** What is about days of the year in the municipality. */
    public List<Uitkering> in(String gemeente, int jaar) {
        return list(
                "gemeente = :gemeente and " + IN_JAAR + " order by id",
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
        var waar = new StringBuilder("id > :id");
        met.and("id", id);
        if (jaar != null) waar.append(" and ").append(IN_JAAR);
        if (keuze.ziekmelding() != null) {
            waar.append(" and ziekmelding = :ziekmelding");
            met.and("ziekmelding", keuze.ziekmelding());
        }
        if (keuze.dienstverband() != null) {
            waar.append(" and dienstverband = :dienstverband");
            met.and("dienstverband", keuze.dienstverband());
        }
        return find(waar + " order by id", met).page(0, aantal).list();
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
