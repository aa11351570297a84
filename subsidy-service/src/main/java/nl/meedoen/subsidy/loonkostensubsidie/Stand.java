package nl.meedoen.subsidy.loonkostensubsidie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.beleidsversie.Beleidsversies;
import nl.meedoen.subsidy.rekening.Betalingen;
import nl.meedoen.subsidy.rekening.Maandrecht;
import nl.meedoen.subsidy.rekening.Maandsaldo;
import nl.meedoen.subsidy.rekening.Mutatie;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Rekeningen;
import org.jspecify.annotations.Nullable;

/** What is due and paid on a subsidy, now or as it was known at a moment. */
@ApplicationScoped
public class Stand {
    private final Rekeningen rekeningen;
    private final Betalingen betalingen;
    private final Beleid beleid;
    private final Beleidsversies versies;
    private final Clock clock;

    Stand(Rekeningen rekeningen, Betalingen betalingen, Beleid beleid, Beleidsversies versies, Clock clock) {
        this.rekeningen = rekeningen;
        this.betalingen = betalingen;
        this.beleid = beleid;
        this.versies = versies;
        this.clock = clock;
    }

    /**
     * The moment an answer is about. A moment in the past is answered once nothing from before it can still appear, and
     * one to come is now, so that the answer never changes afterwards.
     */
    @Transactional
    public Instant moment(Loonkostensubsidie subsidie, @Nullable Instant beschikbaarOp) {
        if (beschikbaarOp == null) return clock.instant();
        rekeningen.afwachten(subsidie.dienstverband());
        var nu = clock.instant();
        return beschikbaarOp.isAfter(nu) ? nu : beschikbaarOp;
    }

    public Recht recht(Loonkostensubsidie subsidie) {
        return Recht.van(rekeningen.feiten(subsidie.dienstverband()), Rekenbeleid.van(beleid));
    }

    /**
     * @param geldigOp the last day that counts
     * @param beschikbaarOp no fact and no policy that was recorded later counts
     */
    public Maandrecht recht(Loonkostensubsidie subsidie, YearMonth maand, LocalDate geldigOp, Instant beschikbaarOp) {
        var feiten = rekeningen.feiten(subsidie.dienstverband());
        var bekend = Rekenbeleid.van(versies.bekendOp(beschikbaarOp));
        return Recht.bekendOp(beschikbaarOp, feiten, bekend).maand(maand, geldigOp);
    }

    /** Every fact of the account the subsidy is kept on. */
    public List<Mutatie> mutaties(Loonkostensubsidie subsidie) {
        return rekeningen.mutaties(subsidie.dienstverband());
    }

    /** What is still due; nothing over a month that another system settled, nor of what a claim settles. */
    public Geld saldo(Loonkostensubsidie subsidie, Maandrecht recht, Instant beschikbaarOp) {
        var feiten = rekeningen.feiten(subsidie.dienstverband());
        return Recht.bekendOp(beschikbaarOp, feiten, Rekenbeleid.van(beleid))
                        .eldersAfgerekend(subsidie.id(), recht.maand())
                ? Geld.NUL
                : betalingen
                        .saldi(List.of(subsidie.id()), beschikbaarOp)
                        .getOrDefault(subsidie.id(), Map.of())
                        .getOrDefault(recht.maand(), Maandsaldo.NIETS)
                        .teBetalen(recht.bedrag());
    }

    public Geld betaald(Loonkostensubsidie subsidie, YearMonth maand, Instant beschikbaarOp) {
        return betalingen.betaald(subsidie.id(), beschikbaarOp).getOrDefault(maand, Geld.NUL);
    }
}
