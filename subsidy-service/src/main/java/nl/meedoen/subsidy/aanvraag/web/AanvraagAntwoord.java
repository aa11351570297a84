package nl.meedoen.subsidy.aanvraag.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.aanvraag.Aanvraagbesluit;
import nl.meedoen.subsidy.aanvraag.Aanvraagstatus;
import nl.meedoen.subsidy.aanvraag.Aanvrager;
import nl.meedoen.subsidy.aanvraag.Contract;
import nl.meedoen.subsidy.aanvraag.Dwangsomstand;
import nl.meedoen.subsidy.aanvraag.Grondslagopgave;
import nl.meedoen.subsidy.aanvraag.Ontbrekend;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is shown.
 *
 * @param ontbreekt what the decision still needs; nothing once the request has ended
 * @param beslistermijn by when is decided
 * @param dwangsom what being late costs; absent while the decision is in time
 * @param loonkostensubsidie the decision on the subsidy; {@code beschikking} is the letter of the decision
 * @param persoon what is about the person alone; absent for an employer
 */
record AanvraagAntwoord(
        UUID id,
        Aanvraagstatus status,
        UUID client,
        String gemeente,
        @Nullable UUID werkgever,
        @Nullable UUID dienstverband,
        Aanvrager aanvrager,
        boolean doelgroepverzoek,
        LocalDate aanvraagdatum,
        LocalDate ingangsdatum,
        Contract contract,
        Grondslagopgave grondslag,
        List<Ontbrekend> ontbreekt,
        TermijnAntwoord beslistermijn,
        @Nullable Dwangsomstand dwangsom,
        @Nullable Aanvraagbesluit besluit,
        @Nullable LocalDate afgerondOp,
        @Nullable String reden,
        @Nullable String loonkostensubsidie,
        @Nullable String beschikking,
        List<Onderbouwing> onderbouwing,
        @Nullable PersoonAntwoord persoon) {}
