package nl.meedoen.sanction.wet.artikel18;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.meedoen.common.beleid.Maatregelbeleid;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Onderbouwing;
import org.jspecify.annotations.Nullable;

/**
 * Who must be consulted before the decision.
 *
 * <p>Uitvoeringsregels 2015, paragraaf 3.2: «Bij het opleggen van een verlaging van 100%, en bij het voordoen van
 * dringende redenen, dient altijd overleg te worden gevoerd met het Lokaal Zorgnetwerk, het wijkteam, en/of
 * schuldhulpverlening.» «In het geval er sprake is van kinderen, een aantoonbare vordering van de deurwaarder of
 * uithuiszettingsprocedure … dient de casus met de betreffende wethouder te worden besproken, voordat een besluit wordt
 * genomen.»
 */
final class Zorgvuldigheid {
    private final Maatregelbeleid.Zorgvuldigheid beleid;
    private final Weging weging;
    private final LocalDate besluitdatum;

    Zorgvuldigheid(Maatregelbeleid.Zorgvuldigheid beleid, Weging weging, LocalDate besluitdatum) {
        this.beleid = beleid;
        this.weging = weging;
        this.besluitdatum = besluitdatum;
    }

    List<Beletsel> beletselen(Verlaging verlaging) {
        return Stream.of(
                        gemist(
                                vraagtZorgnetwerk(verlaging),
                                weging.overleg().zorgnetwerk(),
                                "zorgnetwerkGeraadpleegdOp",
                                "overleg eerst met het zorgnetwerk, het wijkteam of schuldhulpverlening"),
                        gemist(
                                !redenenVoorWethouder().isEmpty(),
                                weging.overleg().wethouder(),
                                "wethouderGeraadpleegdOp",
                                "bespreek de zaak eerst met de wethouder"))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Onderbouwing> onderbouwing(Verlaging verlaging) {
        var stappen = new ArrayList<Onderbouwing>();
        if (vraagtZorgnetwerk(verlaging))
            stappen.add(overlegd(
                    beleid.overlegVanaf(),
                    "Vooraf is overlegd met het zorgnetwerk, het wijkteam of schuldhulpverlening.",
                    weging.overleg().zorgnetwerk()));
        for (var reden : redenenVoorWethouder())
            stappen.add(overlegd(
                    regel(reden),
                    reden.zin() + " Daarom is de zaak vooraf met de wethouder besproken.",
                    weging.overleg().wethouder()));
        return stappen;
    }

    private boolean vraagtZorgnetwerk(Verlaging verlaging) {
        return weging.dringendeRedenen() != null
                || verlaging.percentage().compareTo(beleid.overlegVanaf().waarde()) >= 0;
    }

    private Set<Omstandigheid> redenenVoorWethouder() {
        var redenen = EnumSet.noneOf(Omstandigheid.class);
        for (var omstandigheid : weging.omstandigheden())
            if (regel(omstandigheid).waarde()) redenen.add(omstandigheid);
        return redenen;
    }

    private Waarde<Boolean> regel(Omstandigheid omstandigheid) {
        return switch (omstandigheid) {
            case KINDEREN -> beleid.wethouderBijKinderen();
            case DEURWAARDER -> beleid.wethouderBijDeurwaarder();
            case UITHUISZETTING -> beleid.wethouderBijUithuiszetting();
        };
    }

    private Optional<Beletsel> gemist(boolean vereist, @Nullable LocalDate op, String veld, String melding) {
        if (!vereist) return Optional.empty();
        if (op == null) return Optional.of(new Beletsel(veld, melding));
        return op.isAfter(besluitdatum)
                ? Optional.of(new Beletsel(veld, "dit overleg gaat aan het besluit van " + besluitdatum + " vooraf"))
                : Optional.empty();
    }

    private static Onderbouwing overlegd(Waarde<?> regel, String toelichting, @Nullable LocalDate op) {
        return Onderbouwing.van(regel.bron(), toelichting)
                .teBevestigen(regel.teBevestigen())
                .uitkomst("overlegd op " + op);
    }
}
