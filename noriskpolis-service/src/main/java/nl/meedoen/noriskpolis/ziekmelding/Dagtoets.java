package nl.meedoen.noriskpolis.ziekmelding;

import java.time.LocalDate;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether the days of a spell, as somebody would have them, can be. */
final class Dagtoets {
    private static final String VELD = "eersteZiektedag";

    private Dagtoets() {}

    /**
     * A day that is absent is the one that is known.
     *
     * @throws Refusal 400 where these days cannot be
     */
    static void kan(Ziekmelding melding, @Nullable LocalDate dag, @Nullable LocalDate werkdag) {
        var begin = dag == null ? melding.eersteZiektedag() : dag;
        var einde = werkdag == null ? melding.eersteWerkdag() : werkdag;
        if (einde != null && begin.isAfter(einde))
            throw dag == null
                    ? Refusals.voorEersteZiektedag("eersteWerkdag", begin)
                    : Refusal.invalid(VELD, "na-herstel", "ligt na de eerste werkdag " + einde);
        for (var vanaf : melding.gedeeltelijkHersteld().keySet())
            if (begin.isAfter(vanaf))
                throw Refusal.invalid(VELD, "na-gedeeltelijk-herstel", "ligt na het gedeeltelijk herstel op " + vanaf);
    }
}
