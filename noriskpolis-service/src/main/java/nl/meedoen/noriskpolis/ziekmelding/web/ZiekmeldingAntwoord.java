package nl.meedoen.noriskpolis.ziekmelding.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.noriskpolis.ziekmelding.Bron;
import nl.meedoen.noriskpolis.ziekmelding.Correctie;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import org.jspecify.annotations.Nullable;

/**
 * @param teLaat whether it was reported later than the policy's term
 * @param onderbouwing why it was in time, or not
 */
record ZiekmeldingAntwoord(
        UUID id,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        Ziekmelding.Status status,
        LocalDate eersteZiektedag,
        @Nullable LocalDate eersteWerkdag,
        List<GedeeltelijkHerstel> gedeeltelijkHersteld,
        Bron bron,
        Instant ontvangenOp,
        boolean teLaat,
        List<Correctie> correcties,
        @Nullable String redenIntrekking,
        List<Onderbouwing> onderbouwing) {

    record GedeeltelijkHerstel(LocalDate vanaf, BigDecimal urenPerWeek) {}

    static ZiekmeldingAntwoord van(Ziekmelding ziekmelding) {
        var herstel = ziekmelding.gedeeltelijkHersteld().entrySet().stream()
                .map(deel -> new GedeeltelijkHerstel(deel.getKey(), deel.getValue()))
                .toList();
        return new ZiekmeldingAntwoord(
                ziekmelding.id(),
                ziekmelding.dienstverband(),
                ziekmelding.client(),
                ziekmelding.werkgever(),
                ziekmelding.gemeente(),
                ziekmelding.status(),
                ziekmelding.eersteZiektedag(),
                ziekmelding.eersteWerkdag(),
                herstel,
                ziekmelding.bron(),
                ziekmelding.ontvangenOp(),
                ziekmelding.teLaat(),
                ziekmelding.correcties(),
                ziekmelding.redenIntrekking(),
                ziekmelding.onderbouwing());
    }
}
