package nl.meedoen.subsidy.simulatie.web;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Either one fact on one subsidy, or other policy for a municipality.
 *
 * @param van first month counted; for policy only
 * @param tot last month counted; this month where it is absent
 */
record SimulatieVerzoek(
        @Nullable UUID loonkostensubsidie,
        @Nullable @Valid FeitVerzoek feit,
        @Nullable String gemeente,
        @Nullable YearMonth van,
        @Nullable YearMonth tot,
        @Nullable @Valid BeleidVerzoek beleid) {
    private static final int MEESTE_MAANDEN = 240;

    /** @throws Refusal 400 where it is neither the one nor the other, or both */
    boolean overBeleid() {
        var feitVraag = loonkostensubsidie != null && feit != null && gemeente == null && beleid == null;
        var beleidVraag =
                gemeente != null && beleid != null && van != null && loonkostensubsidie == null && feit == null;
        if (feitVraag == beleidVraag)
            throw Refusal.invalid(
                    "feit", "onvolledig", "hoort bij loonkostensubsidie; beleid hoort bij gemeente en van");
        return beleidVraag;
    }

    /** @throws Refusal 400 for a period that ends before it begins or is longer than twenty years */
    YearMonth tot(YearMonth eerste, YearMonth dezeMaand) {
        var laatste = tot == null ? dezeMaand : tot;
        if (laatste.isBefore(eerste)) throw Refusal.invalid("tot", "einde-voor-begin", "ligt voor het begin");
        if (laatste.isAfter(eerste.plusMonths(MEESTE_MAANDEN)))
            throw Refusal.invalid("tot", "buiten-bereik", "ligt meer dan twintig jaar na het begin");
        return laatste;
    }
}
