package nl.meedoen.noriskpolis.uitkering.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.noriskpolis.uitkering.Uitkering;
import org.jspecify.annotations.Nullable;

/**
 * @param ziekmelding absent while no spell is known that fits
 * @param berekend daily wage × percentage × days × share, in euro
 * @param verschil how much more UWV paid than that, in euro; "0.00" where it agrees
 */
record UitkeringAntwoord(
        UUID id,
        String betaling,
        int volgnummer,
        UUID dienstverband,
        UUID client,
        String gemeente,
        @Nullable UUID ziekmelding,
        LocalDate eersteZiektedag,
        LocalDate vanaf,
        LocalDate tot,
        int dagen,
        Geld dagloon,
        Percentage uitkeringspercentage,
        Percentage deel,
        Geld bedrag,
        Geld berekend,
        Geld verschil,
        LocalDate betaaldOp) {

    static UitkeringAntwoord van(Uitkering uitkering) {
        var uitgekeerd = uitkering.uitgekeerd();
        return new UitkeringAntwoord(
                uitkering.id(),
                uitkering.betaling(),
                uitkering.volgnummer(),
                uitkering.dienstverband(),
                uitkering.client(),
                uitkering.gemeente(),
                uitkering.ziekmelding().orElse(null),
                uitkering.eersteZiektedag(),
                uitgekeerd.vanaf(),
                uitgekeerd.tot(),
                uitgekeerd.dagen(),
                new Geld(uitgekeerd.dagloon()),
                new Percentage(uitgekeerd.uitkeringspercentage()),
                new Percentage(uitgekeerd.deel()),
                new Geld(uitgekeerd.bedrag()),
                uitgekeerd.berekend(),
                uitgekeerd.verschil(),
                uitgekeerd.betaaldOp());
    }
}
