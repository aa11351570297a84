package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.wet.ziektewet29.Ziekengeld;
import nl.meedoen.noriskpolis.wet.ziektewet29.Ziekengelddeel;

/** What UWV can be expected to have paid for a claim up to today. */
@ApplicationScoped
public class VerwachteUitkering {
    private final Beleid beleid;
    private final Clock clock;

    VerwachteUitkering(Beleid beleid, Clock clock) {
        this.beleid = beleid;
        this.clock = clock;
    }

    /** In parts of one percentage; none while daily wage, percentage or policy is not known. */
    public List<Ziekengelddeel> van(Noriskclaim claim) {
        var vanaf = claim.vanaf();
        var dagloon = claim.hoogte().dagloon();
        var percentage = claim.hoogte().uitkeringspercentage();
        if (vanaf == null || dagloon == null || percentage == null) return List.of();
        var einde = einde(claim);
        if (einde.isBefore(vanaf)) return List.of();
        try {
            var gemeld = LocalDate.ofInstant(claim.ontvangenOp(), clock.getZone());
            return new Ziekengeld(
                            claim.eersteZiektedag(),
                            dagloon,
                            new Percentage(BigDecimal.valueOf(percentage)),
                            beleid.noriskpolis(claim.gemeente(), gemeld))
                    .over(new Periode(vanaf, einde));
        } catch (BeleidOntbreekt onbekend) {
            return List.of();
        }
    }

    private LocalDate einde(Noriskclaim claim) {
        var per = claim.per();
        return Stream.of(LocalDate.now(clock), claim.tot(), per == null ? null : per.minusDays(1))
                .filter(dag -> dag != null)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
