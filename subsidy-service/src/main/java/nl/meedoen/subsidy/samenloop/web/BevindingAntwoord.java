package nl.meedoen.subsidy.samenloop.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.samenloop.Bevinding;
import nl.meedoen.subsidy.samenloop.Oorzaak;
import org.jspecify.annotations.Nullable;

/**
 * @param soort paid for twice, or by neither
 * @param bedrag euro too much, or missing
 * @param betaling UWV's name for its payment
 */
record BevindingAntwoord(
        LocalDate vanaf,
        LocalDate tot,
        Oorzaak.Soort soort,
        Oorzaak oorzaak,
        Geld bedrag,
        @Nullable String betaling,
        @Nullable UUID ziekmelding,
        List<Onderbouwing> onderbouwing) {

    static BevindingAntwoord van(Bevinding bevinding) {
        return new BevindingAntwoord(
                bevinding.vanaf(),
                bevinding.tot(),
                bevinding.oorzaak().soort(),
                bevinding.oorzaak(),
                bevinding.bedrag(),
                bevinding.betaling(),
                bevinding.ziekmelding(),
                List.of(bevinding.onderbouwing()));
    }
}
