package nl.meedoen.subsidy.rekening;

import java.util.ArrayList;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.rekening.Dagtoestand.Gepauzeerd;
import nl.meedoen.subsidy.rekening.Dagtoestand.Lopend;
import nl.meedoen.subsidy.rekening.Dagtoestand.ZonderGrondslag;
import nl.meedoen.subsidy.rekening.Dagtoestand.ZonderUren;
import nl.meedoen.subsidy.rekening.Ziektefeit.GedeeltelijkHersteld;
import nl.meedoen.subsidy.wet.Voorbehoud;
import nl.meedoen.subsidy.wet.artikel10d.Forfaitperiode;
import nl.meedoen.subsidy.wet.artikel10d.Hoogte;
import nl.meedoen.subsidy.wet.ziektewet29e.Doorbetaling;

/** Why a run of days is worth what it is worth. */
final class Dagdeelverslag {
    private Dagdeelverslag() {}

    static Onderbouwing van(Dagdeel deel, Dagtoestand toestand) {
        return switch (toestand) {
            case Lopend lopend -> recht(deel, lopend);
            case ZonderUren zonder -> zonderUren(deel, zonder);
            case Gepauzeerd pauze -> pauze(deel, pauze.hoogte(), pauze.ziekte());
            case ZonderGrondslag zonder -> Forfaitperiode.verstreken(zonder.beginDienstverband(), zonder.peildatum());
        };
    }

    private static Onderbouwing recht(Dagdeel deel, Lopend lopend) {
        var hoogte = lopend.hoogte();
        var dagdeel = hoogte.beleid().dagdeel();
        var stappen = new ArrayList<>(lopend.uren().stappen(hoogte.loon().peildatum()));
        stappen.add(hoogte.onderbouwing());
        return dagen(deel, Onderbouwing.van(dagdeel.bron(), "Over deze dagen is er recht op subsidie."))
                .met("maandbedrag", hoogte.maandbedrag())
                .met("onafgerond", deel.exact())
                .stappen(stappen)
                .teBevestigen(Voorbehoud.van(dagdeel.teBevestigen(), stappen))
                .uitkomst(Geld.afgerond(deel.exact()));
    }

    private static Onderbouwing zonderUren(Dagdeel deel, ZonderUren zonder) {
        var stap = zonder.uren().stappen(zonder.peildatum()).getFirst();
        return dagen(deel, Onderbouwing.van(stap.artikel(), stap.toelichting())).uitkomst(Geld.NUL);
    }

    private static Onderbouwing pauze(Dagdeel deel, Hoogte hoogte, Ziektedeel ziekte) {
        var regime = ziekte.beleid().regime();
        var toelichting = ziekte.houdtBetalingOp()
                ? "Tijdens ziekte met recht op ziekengeld betaalt de gemeente geen subsidie."
                : "De ziekte is voorbij. De subsidie over de ziektedagen wordt verrekend.";
        var stappen = new ArrayList<Onderbouwing>();
        if (Doorbetaling.afwijkend(ziekte.beleid())) {
            var bedrag = Geld.afgerond(deel.aandeel(hoogte));
            stappen.add(Doorbetaling.afwijking(
                    ziekte.beleid(), hoogte.loon().grondslag(), deel.periode().dagen(), bedrag));
        }
        ziekte.melding().deelsHersteld().stream()
                .filter(deels -> !deels.geldigVanaf()
                        .isAfter(deel.periode().van().plusDays(deel.periode().dagen() - 1L)))
                .forEach(deels -> stappen.add(deelsHersteld(ziekte, deels)));
        return dagen(deel, Onderbouwing.van(regime.bron(), toelichting))
                .met("ziekmelding", ziekte.melding().id())
                .met("eerste ziektedag", ziekte.melding().eersteZiektedag())
                .met("gemeld op", ziekte.melding().meldingsdatum())
                .met("regime", regime.waarde())
                .met("dekking", ziekte.status())
                .stappen(stappen)
                .teBevestigen(Voorbehoud.van(regime.teBevestigen(), stappen))
                .uitkomst(Geld.NUL);
    }

    private static Onderbouwing zonderGrondslag(Dagdeel deel, ZonderGrondslag zonder) {
        var stap = Forfaitperiode.verstreken(zonder.beginDienstverband(), zonder.peildatum());
        return dagen(deel, Onderbouwing.van(stap.artikel(), "Over deze dagen is er geen recht op subsidie."))
                .stap(stap)
                .uitkomst(Geld.NUL);
    }

    private static Onderbouwing deelsHersteld(Ziektedeel ziekte, GedeeltelijkHersteld deels) {
        return Onderbouwing.van(
                        ziekte.beleid().regime().bron(), "Bij gedeeltelijk herstel blijft de betaling stilstaan.")
                .met("vanaf", deels.geldigVanaf())
                .met("uren per week", deels.urenPerWeek().toPlainString())
                .teBevestigen("een openbare regel voor subsidie bij gedeeltelijk herstel is niet gevonden")
                .uitkomst(Geld.NUL);
    }

    private static Onderbouwing.Bouwer dagen(Dagdeel deel, Onderbouwing.Bouwer bouwer) {
        var periode = deel.periode();
        return bouwer.met("van", periode.van())
                .met("tot en met", periode.van().plusDays(periode.dagen() - 1L))
                .met("dagen", periode.dagen())
                .met("dagen in de maand", deel.dagenInMaand());
    }
}
