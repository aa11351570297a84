package nl.meedoen.subsidy.terugvordering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.rekening.Maandsaldo;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.terugvordering.Betaalmaanden.Betaalmaand;
import nl.meedoen.subsidy.wet.awb4.TeVeelBetaald;
import nl.meedoen.subsidy.wet.awb4.Terugvorderingstermijn;

/** Adds up month by month what was paid without being due, leaving out what is too long ago. */
final class Telling {
    private final UUID subsidie;
    private final Recht recht;
    private final Map<YearMonth, Maandsaldo> saldi;
    private final LocalDate vandaag;
    private final TreeMap<YearMonth, Geld> maanden = new TreeMap<>();
    private final List<Onderbouwing> gronden = new ArrayList<>();
    private LocalDate uiterlijk = LocalDate.MAX;

    Telling(UUID subsidie, Recht recht, Map<YearMonth, Maandsaldo> saldi, LocalDate vandaag) {
        this.subsidie = subsidie;
        this.recht = recht;
        this.saldi = saldi;
        this.vandaag = vandaag;
    }

    /**
     * A month that another system settled does not count.
     *
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt when policy for the month is missing
     */
    void maand(Betaalmaand betaalmaand) {
        var maand = betaalmaand.maand();
        if (recht.eldersAfgerekend(subsidie, maand)) return;
        var saldo = saldi.getOrDefault(maand, Maandsaldo.NIETS);
        var verschuldigd = recht.maand(maand);
        var bedrag = Geld.NUL.min(saldo.teBetalen(verschuldigd.bedrag()));
        if (bedrag.nul() || verjaard(betaalmaand)) return;
        maanden.put(maand, bedrag);
        gronden.add(TeVeelBetaald.maand(
                maand, bedrag, saldo.inHanden(), verschuldigd.bedrag(), verschuldigd.onderbouwing()));
    }

    private boolean verjaard(Betaalmaand maand) {
        if (maand.vastgesteldOp() == null) return false;
        var termijn = Terugvorderingstermijn.uiterlijk(maand.vastgesteldOp());
        if (vandaag.isAfter(termijn.waarde())) return true;
        if (termijn.waarde().isBefore(uiterlijk)) uiterlijk = termijn.waarde();
        return false;
    }

    /** Empty when the months together leave nothing to claim. */
    Optional<Vastgesteld> vastgesteld(Onderbouwing horen) {
        var vordering = new Vordering(maanden);
        if (!vordering.bedrag().positief()) return Optional.empty();
        var stappen = new ArrayList<>(gronden);
        stappen.add(horen);
        return Optional.of(new Vastgesteld(vordering, uiterlijk, TeVeelBetaald.alles(vordering.bedrag(), stappen)));
    }
}
