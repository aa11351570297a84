package nl.meedoen.noriskpolis.ziekmelding.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.noriskpolis.dekking.Dekkingsantwoord;
import nl.meedoen.noriskpolis.ziekmelding.Bron;
import nl.meedoen.noriskpolis.ziekmelding.Correctie;
import nl.meedoen.noriskpolis.ziekmelding.Tijdvak;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import org.jspecify.annotations.Nullable;

/**
 * @param teLaat whether it was reported later than the policy's term
 * @param bevestigingen who else named the same first day
 * @param regime what it does to the subsidy; absent where no policy says so
 * @param tijdvak the run it belongs to; absent where no day of sickness counts
 * @param dekking whether there is no-risk cover on the first day, and why not
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
        @Nullable Integer verwachteDuurDagen,
        List<Bevestiging> bevestigingen,
        @Nullable Ziekteregime regime,
        @Nullable Tijdvak tijdvak,
        @Nullable Dekkingsantwoord dekking,
        List<Onderbouwing> onderbouwing) {

    record GedeeltelijkHerstel(LocalDate vanaf, BigDecimal urenPerWeek) {}

    static ZiekmeldingAntwoord van(
            Ziekmelding ziekmelding,
            List<Bevestiging> bevestigingen,
            @Nullable Ziekteregime regime,
            @Nullable Tijdvak tijdvak,
            @Nullable Dekkingsantwoord dekking) {
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
                ziekmelding.verwachteDuurDagen(),
                bevestigingen,
                regime,
                tijdvak,
                dekking,
                ziekmelding.onderbouwing());
    }
}
