package nl.meedoen.subsidy.simulatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.subsidy.rekening.Feit;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Rekeningen;
import org.jspecify.annotations.Nullable;

/** Folds every account of a municipality under the policy that holds and under other policy, and writes nothing. */
@ApplicationScoped
public class BeleidSimuleren {
    private static final int PER_KEER = 500;
    private static final UUID BEGIN = new UUID(0, 0);

    private final Loonkostensubsidies subsidies;
    private final Rekeningen rekeningen;
    private final HypothetischeToekenning hypothetisch;
    private final Beleid beleid;
    private final Caller caller;

    BeleidSimuleren(
            Loonkostensubsidies subsidies,
            Rekeningen rekeningen,
            HypothetischeToekenning hypothetisch,
            Beleid beleid,
            Caller caller) {
        this.subsidies = subsidies;
        this.rekeningen = rekeningen;
        this.hypothetisch = hypothetisch;
        this.beleid = beleid;
        this.caller = caller;
    }

    /**
     * @param van first month counted
     * @param tot last month counted
     * @throws Refusal 403 for another municipality
     */
    @Transactional
    public Beleidsuitkomst simuleren(String gemeente, YearMonth van, YearMonth tot, Beleidswijziging wijziging) {
        if (!caller.mayActFor(gemeente)) throw Refusal.noAccess("Uw token geldt niet voor gemeente " + gemeente + ".");
        var nu = Rekenbeleid.van(beleid);
        var straks = wijziging.op(nu);
        var uitkomst = new Beleidsuitkomst();
        var alsnog = new HashSet<UUID>();
        for (var deel = subsidies.besloten(gemeente, BEGIN, PER_KEER);
                !deel.isEmpty();
                deel = subsidies.besloten(gemeente, deel.getLast().id(), PER_KEER)) {
            var feiten = rekeningen.feiten(
                    deel.stream().map(Loonkostensubsidie::dienstverband).toList());
            for (var subsidie : deel) {
                var account = feiten.getOrDefault(subsidie.dienstverband(), List.of());
                if (!alsnog.contains(subsidie.dienstverband()))
                    tellen(subsidie, account, nu, straks, van, tot, uitkomst).ifPresent(alsnog::add);
            }
            subsidies.getEntityManager().clear();
        }
        return uitkomst;
    }

    /** Gives the employment that would get a subsidy it does not have: however often it was refused, it gets one. */
    private Optional<UUID> tellen(
            Loonkostensubsidie subsidie,
            List<Feit> feiten,
            Rekenbeleid nu,
            Rekenbeleid straks,
            YearMonth van,
            YearMonth tot,
            Beleidsuitkomst uitkomst) {
        try {
            var was = subsidie.toegekend() ? Recht.van(feiten, nu) : null;
            var wordt = hypothetisch
                    .feiten(subsidie, feiten, nu, straks)
                    .map(anders -> Recht.van(anders, straks))
                    .orElse(null);
            if (was != null || wordt != null) tellen(subsidie.id(), was, wordt, van, tot, uitkomst);
            return was == null && wordt != null ? Optional.of(subsidie.dienstverband()) : Optional.empty();
        } catch (BeleidOntbreekt onbekend) {
            uitkomst.uitgevallen();
            return Optional.empty();
        }
    }

    private static void tellen(
            UUID id,
            @Nullable Recht was,
            @Nullable Recht wordt,
            YearMonth van,
            YearMonth tot,
            Beleidsuitkomst uitkomst) {
        var anders = false;
        for (var maand = van; !maand.isAfter(tot); maand = maand.plusMonths(1)) {
            var oud = bedrag(id, was, maand);
            var nieuw = bedrag(id, wordt, maand);
            anders |= !oud.equals(nieuw);
            uitkomst.maand(maand, oud, nieuw);
        }
        uitkomst.geteld(anders, wordt == null, was == null);
    }

    /** What the municipality pays over the month; nothing where another system settled it. */
    private static Geld bedrag(UUID id, @Nullable Recht recht, YearMonth maand) {
        if (recht == null || recht.eldersAfgerekend(id, maand)) return Geld.NUL;
        var eerste = recht.eersteMaand();
        return eerste.isEmpty() || maand.isBefore(eerste.get())
                ? Geld.NUL
                : recht.maand(maand).bedrag();
    }
}
