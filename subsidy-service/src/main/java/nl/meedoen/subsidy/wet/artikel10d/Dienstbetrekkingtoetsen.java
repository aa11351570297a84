package nl.meedoen.subsidy.wet.artikel10d;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.subsidy.wet.artikel10c.Doelgroep;
import nl.meedoen.subsidy.wet.artikel10d.Dienstbetrekking.Soort;

/**
 * The conditions about the person and the employment.
 *
 * <p>Lid 2, vanaf 1-7-2023: «… op aanvraag van de werkgever of werknemer, gedaan binnen zes maanden na het begin van de
 * dienstbetrekking …». Lid 3: «… niet van toepassing indien de arbeid wordt verricht in een dienstbetrekking als bedoeld
 * in de artikelen 2 en 7 van de Wet sociale werkvoorziening». Lid 9: «… verleent het ten aanzien van dezelfde
 * dienstbetrekking geen andere subsidie voor de loonkosten».
 */
final class Dienstbetrekkingtoetsen {
    private static final LocalDate TERMIJN_SINDS = LocalDate.of(2023, 7, 1);
    private static final Termijn AANVRAAGTERMIJN = Termijn.maanden(6);

    private Dienstbetrekkingtoetsen() {}

    static List<Toets> van(Aanvraag aanvraag) {
        var toetsen = new ArrayList<Toets>();
        toetsen.add(doelgroep(aanvraag));
        toetsen.add(soort(aanvraag));
        toetsen.add(begin(aanvraag));
        toetsen.add(einde(aanvraag));
        toetsen.add(wsw(aanvraag));
        toetsen.add(samenloop(aanvraag));
        if (aanvraag.aanvraagdatum() != null) toetsen.add(termijn(aanvraag, aanvraag.aanvraagdatum()));
        return toetsen;
    }

    private static Toets doelgroep(Aanvraag aanvraag) {
        var doelgroep = aanvraag.doelgroep() == null
                ? Doelgroep.behoort(aanvraag.indicaties(), aanvraag.ingangsdatum())
                : aanvraag.doelgroep();
        return new Toets(Afwijzingsgrond.BUITEN_DOELGROEP, doelgroep.waarde(), doelgroep.onderbouwing());
    }

    private static Toets soort(Aanvraag aanvraag) {
        return Toets.van(
                Afwijzingsgrond.GEEN_DIENSTBETREKKING,
                aanvraag.dienstbetrekking().soort() != Soort.PROEFPLAATSING,
                Artikel10d.VERLENING.op(aanvraag.ingangsdatum()),
                "Er is een dienstbetrekking.",
                "Een proefplaatsing is geen dienstbetrekking. Er is dan geen loon waarvoor subsidie kan worden gegeven.");
    }

    private static Toets begin(Aanvraag aanvraag) {
        return Toets.van(
                Afwijzingsgrond.VOOR_BEGIN_DIENSTVERBAND,
                !aanvraag.ingangsdatum().isBefore(begindatum(aanvraag)),
                Artikel10d.VERLENING.op(aanvraag.ingangsdatum()),
                "De subsidie begint niet eerder dan het dienstverband.",
                "De subsidie kan niet eerder beginnen dan het dienstverband.");
    }

    private static Toets einde(Aanvraag aanvraag) {
        var einddatum = aanvraag.dienstbetrekking().looptijd().tot();
        return Toets.van(
                Afwijzingsgrond.NA_EINDE_DIENSTVERBAND,
                einddatum == null || !aanvraag.ingangsdatum().isAfter(einddatum),
                Artikel10d.VERLENING.op(aanvraag.ingangsdatum()),
                "Het dienstverband loopt als de subsidie begint.",
                "Het dienstverband is al voorbij als de subsidie zou beginnen.");
    }

    private static Toets wsw(Aanvraag aanvraag) {
        return Toets.van(
                Afwijzingsgrond.WSW,
                !aanvraag.dienstbetrekking().wsw(),
                Artikel10d.WSW.op(aanvraag.ingangsdatum()),
                "Het is geen dienstverband van de sociale werkvoorziening.",
                "Voor een dienstverband van de sociale werkvoorziening is er geen loonkostensubsidie.");
    }

    private static Toets samenloop(Aanvraag aanvraag) {
        return Toets.van(
                Afwijzingsgrond.AL_GESUBSIDIEERD,
                !aanvraag.alGesubsidieerd(),
                Artikel10d.SAMENLOOP.op(aanvraag.ingangsdatum()),
                "Er is geen andere subsidie voor dit dienstverband.",
                "Voor dit dienstverband is er al een subsidie voor de loonkosten.");
    }

    private static Toets termijn(Aanvraag aanvraag, LocalDate aanvraagdatum) {
        var begin = begindatum(aanvraag);
        var opTijd = begin.isBefore(TERMIJN_SINDS) || !aanvraagdatum.isAfter(AANVRAAGTERMIJN.laatsteDagNa(begin));
        return Toets.van(
                Afwijzingsgrond.AANVRAAG_TE_LAAT,
                opTijd,
                Artikel10d.AANVRAAG_NA_BEGIN.op(begin),
                "De aanvraag is op tijd gedaan.",
                "De aanvraag is meer dan zes maanden na het begin van het dienstverband gedaan.");
    }

    private static LocalDate begindatum(Aanvraag aanvraag) {
        return aanvraag.dienstbetrekking().looptijd().van();
    }
}
