package nl.meedoen.noriskpolis.reservering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Reserveringen implements PanacheRepositoryBase<Reservering, UUID> {
    /** The one that counts. */
    public Optional<Reservering> laatste(String gemeente, int jaar) {
        return find("gemeente = ?1 and jaar = ?2 order by nummer desc", gemeente, jaar)
                .firstResultOptional();
    }

    /** All numbers, also those that count no more. */
    public List<Reservering> na(UUID id, int aantal, @Nullable String gemeente, @Nullable Year jaar) {
        var waar = new StringBuilder("id > :id");
        var met = Parameters.with("id", id);
        if (gemeente != null) {
            waar.append(" and gemeente = :gemeente");
            met.and("gemeente", gemeente);
        }
        if (jaar != null) {
            waar.append(" and jaar = :jaar");
            met.and("jaar", jaar.getValue());
        }
        return find(waar + " order by id", met).page(0, aantal).list();
    }
}
