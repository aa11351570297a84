package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.wet.ziektewet29.Dekkingsduur;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Afwijzingsgrond;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekking;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;
import nl.meedoen.noriskpolis.ziekmelding.Ziekteverloop;
import org.jspecify.annotations.Nullable;

/** Holds what is recorded of UWV's decision against the sickness and the law, by the policy of the day of the report. */
@ApplicationScoped
class Dekkingstoets {
    private final Ziekmeldingen ziekmeldingen;
    private final Beleid beleid;
    private final Clock clock;

    Dekkingstoets(Ziekmeldingen ziekmeldingen, Beleid beleid, Clock clock) {
        this.ziekmeldingen = ziekmeldingen;
        this.beleid = beleid;
        this.clock = clock;
    }

    /** @throws Refusal 400 for days that are no days of sickness, or past the longest duration */
    Uitkomst<Periode> dekking(Ziekmelding ziekmelding, LocalDate vanaf, @Nullable LocalDate tot) {
        var dagen = ziekmelding
                .periode()
                .orElseThrow(() -> Refusal.transition("Deze ziekmelding heeft geen ziektedag om te dekken."));
        if (!dagen.bevat(vanaf)) throw Refusal.invalid("vanaf", "geen-ziektedag", "is geen ziektedag van deze melding");
        var laatste = tot == null ? dagen.tot() : tot;
        if (laatste != null && laatste.isBefore(vanaf))
            throw Refusal.invalid("tot", "einde-voor-begin", "ligt voor de eerste gedekte dag");
        if (laatste != null && !dagen.bevat(laatste))
            throw Refusal.invalid("tot", "geen-ziektedag", "is geen ziektedag van deze melding");
        var duur = duur(ziekmelding, ziekmeldingen.perioden(ziekmeldingen.eerderDan(ziekmelding)));
        if (vanaf.isAfter(duur.waarde())) throw tot("vanaf", duur.waarde());
        if (laatste != null && laatste.isAfter(duur.waarde())) throw tot("tot", duur.waarde());
        return new Uitkomst<>(new Periode(vanaf, laatste), recht(ziekmelding).toegekend(vanaf, duur.onderbouwing()));
    }

    /** The bounds of its cover as it is known today, beside the other spells. */
    Dekkingskader kader(Ziekmelding ziekmelding, Ziekteverloop verloop) {
        return new Dekkingskader(
                ziekmelding.periode(),
                ziekmelding.eersteWerkdag(),
                duur(ziekmelding, verloop.eerderDan(ziekmelding.eersteZiektedag())),
                recht(ziekmelding),
                LocalDate.now(clock));
    }

    private Uitkomst<LocalDate> duur(Ziekmelding ziekmelding, List<Periode> eerder) {
        return Dekkingsduur.laatsteDag(
                ziekmelding.eersteZiektedag(),
                eerder,
                beleid.ziekte(ziekmelding.gemeente(), meldingsdatum(ziekmelding)));
    }

    List<Onderbouwing> gronden(Ziekmelding ziekmelding, Collection<Afwijzingsgrond> gronden) {
        var recht = recht(ziekmelding);
        return gronden.stream().distinct().map(recht::afgewezen).toList();
    }

    private Dekking recht(Ziekmelding ziekmelding) {
        var op = meldingsdatum(ziekmelding);
        return new Dekking(
                ziekmelding.eersteZiektedag(),
                beleid.noriskpolis(ziekmelding.gemeente(), op),
                beleid.ziekte(ziekmelding.gemeente(), op));
    }

    private LocalDate meldingsdatum(Ziekmelding ziekmelding) {
        return LocalDate.ofInstant(ziekmelding.ontvangenOp(), clock.getZone());
    }

    private static Refusal tot(String veld, LocalDate uiterlijk) {
        return Refusal.invalid(veld, "duur-verstreken", "ligt na de laatste dag die gedekt kan zijn, " + uiterlijk);
    }
}
