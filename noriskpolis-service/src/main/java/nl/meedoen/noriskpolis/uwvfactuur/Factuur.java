package nl.meedoen.noriskpolis.uwvfactuur;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as UWV sent it, by whatever way.
 *
 * @param jaar the year of the sickness
 * @param totaal euro, as UWV says
 */
public record Factuur(
        String factuurnummer, String gemeente, int jaar, LocalDate factuurdatum, Geld totaal, List<Regel> regels) {

    /**
     * One line.
     *
     * @param client who it is about; absent where nobody here has the BSN
     * @param bsnKenmerk the BSN made unrecognisable; absent where the line came without one
     */
    public record Regel(
            int regel,
            @Nullable UUID client,
            @Nullable String bsnKenmerk,
            String loonheffingennummer,
            LocalDate eersteZiektedag,
            int dagen,
            Geld uitkering,
            Geld opslag) {}
}
