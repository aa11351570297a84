package nl.meedoen.local.partners;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.meedoen.local.partners.VanPartner.UwvClaimBeoordeeld;
import nl.meedoen.local.partners.VanPartner.UwvUitkeringBetaald;
import org.jspecify.annotations.Nullable;

/** Pays what a file gives right to, once recovery is known: a payment a year, and a better one when anything changed. */
record Uitbetaling(Dossier dossier, Instant op) {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int VOLLEDIG = 100;

    /** The payments that make what was paid equal to what is due; none when it is. */
    List<UwvUitkeringBetaald> nodig() {
        var recht = recht();
        var jaren = new TreeSet<>(recht.keySet());
        jaren.addAll(dossier.betaald().keySet());
        var nodig = new ArrayList<UwvUitkeringBetaald>();
        for (var jaar : jaren) {
            var eerder = dossier.betaald().get(jaar);
            var nu = recht.get(jaar);
            if (nu == null) nu = eerder == null ? null : teruggenomen(eerder);
            if (nu != null && !zelfde(nu, eerder)) nodig.add(nu);
        }
        return nodig;
    }

    private Map<Integer, UwvUitkeringBetaald> recht() {
        var toekenning = dossier.toekenning();
        var betermelding = dossier.betermelding();
        var recht = new HashMap<Integer, UwvUitkeringBetaald>();
        if (toekenning == null || betermelding == null) return recht;
        for (var tijdvak : Tijdvak.vanZiekte(toekenning.eersteZiektedag(), betermelding.eersteWerkdag()))
            if (tijdvak.uitkeringsdagen() > 0) recht.put(tijdvak.jaar(), betaling(toekenning, tijdvak));
        return recht;
    }

    private UwvUitkeringBetaald betaling(UwvClaimBeoordeeld toekenning, Tijdvak tijdvak) {
        var geld = new Ziekengeld(
                Objects.requireNonNull(toekenning.dagloon()),
                Objects.requireNonNull(toekenning.uitkeringspercentage()));
        return new UwvUitkeringBetaald(
                toekenning.bsn(),
                toekenning.loonheffingennummer(),
                "ZW-%d-%s".formatted(tijdvak.jaar(), dossier.ziekmelding()),
                volgnummer(tijdvak.jaar()),
                dossier.ziekmelding(),
                toekenning.eersteZiektedag(),
                tijdvak.vanaf(),
                tijdvak.tot(),
                tijdvak.uitkeringsdagen(),
                geld.dagloon(),
                geld.percentage(),
                VOLLEDIG,
                geld.over(tijdvak),
                vandaag());
    }

    private UwvUitkeringBetaald teruggenomen(UwvUitkeringBetaald eerder) {
        return new UwvUitkeringBetaald(
                eerder.bsn(),
                eerder.loonheffingennummer(),
                eerder.betaling(),
                eerder.volgnummer() + 1,
                eerder.ziekmelding(),
                eerder.eersteZiektedag(),
                eerder.vanaf(),
                eerder.tot(),
                0,
                eerder.dagloon(),
                eerder.uitkeringspercentage(),
                eerder.deel(),
                BigDecimal.ZERO.setScale(2),
                vandaag());
    }

    private int volgnummer(int jaar) {
        var eerder = dossier.betaald().get(jaar);
        return eerder == null ? 1 : eerder.volgnummer() + 1;
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(op, NEDERLAND);
    }

    private static boolean zelfde(UwvUitkeringBetaald nu, @Nullable UwvUitkeringBetaald eerder) {
        return eerder != null
                && nu.vanaf().equals(eerder.vanaf())
                && nu.tot().equals(eerder.tot())
                && nu.dagen() == eerder.dagen()
                && nu.bedrag().equals(eerder.bedrag())
                && nu.eersteZiektedag().equals(eerder.eersteZiektedag());
    }
}
