package nl.meedoen.noriskpolis.bevinding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Findings, by id. */
public final class Bevindingen {
    private Bevindingen() {}

    /**
     * @param onder where to look
     * @param dienstverband only those of this employment; all when absent
     * @param beslist whether a decision was taken; both when absent
     */
    public static <T extends Bevonden> List<T> na(
            UUID id,
            int aantal,
            PanacheRepositoryBase<T, UUID> onder,
            @Nullable UUID dienstverband,
            @Nullable Boolean beslist) {
        var waar = new StringBuilder("bevinding is not null and id > :na");
        var met = Parameters.with("na", id);
        if (dienstverband != null) {
            waar.append(" and dienstverband = :dienstverband");
            met.and("dienstverband", dienstverband);
        }
        if (beslist != null) waar.append(beslist ? " and besluit is not null" : " and besluit is null");
        return onder.find(waar + " order by id", met).page(0, aantal).list();
    }
}
