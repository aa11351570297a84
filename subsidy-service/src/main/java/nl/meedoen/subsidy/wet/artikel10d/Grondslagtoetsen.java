package nl.meedoen.subsidy.wet.artikel10d;

import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.wet.Participatiewet;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;

/** The conditions about what the amount rests on. */
final class Grondslagtoetsen {
    private Grondslagtoetsen() {}

    static List<Toets> van(Aanvraag aanvraag, Loonkostensubsidiebeleid beleid) {
        return switch (aanvraag.grondslag()) {
            case Grondslag.OpLoonwaarde op -> loonwaarde(aanvraag, op.loonwaarde(), beleid);
            case Grondslag.Forfaitair _ -> List.of(forfait(aanvraag, beleid));
        };
    }

    /** Also with a loonwaarde below 100 the difference can be nil, where the wage for the job is above the minimum. */
    static Toets verschil(Aanvraag aanvraag, Hoogte hoogte) {
        return Toets.van(
                Afwijzingsgrond.GEEN_VERSCHIL,
                hoogte.exact().compareTo(Breuk.NUL) > 0,
                Artikel10d.HOOGTE.op(aanvraag.ingangsdatum()),
                "De loonwaarde ligt onder het minimumloon.",
                "De loonwaarde is gelijk aan of hoger dan het minimumloon. Er is geen verschil om te vergoeden.");
    }

    private static List<Toets> loonwaarde(Aanvraag aanvraag, Loonwaarde loonwaarde, Loonkostensubsidiebeleid beleid) {
        var toetsen = new ArrayList<Toets>();
        beleid.ondergrens()
                .ifPresent(grens -> toetsen.add(Toets.van(
                        Afwijzingsgrond.LOONWAARDE_TE_LAAG,
                        loonwaarde.percentage().compareTo(grens.waarde()) >= 0,
                        grens.bron(),
                        "De loonwaarde ligt niet onder de grens van de gemeente.",
                        "De loonwaarde ligt onder de grens van de gemeente van " + grens.waarde() + ".",
                        grens.teBevestigen())));
        toetsen.add(Toets.van(
                Afwijzingsgrond.LOONWAARDE_VOLLEDIG,
                loonwaarde.percentage().compareTo(Percentage.HONDERD) < 0,
                Participatiewet.artikel("6", "1 onderdeel e", aanvraag.ingangsdatum()),
                "Deze persoon kan met voltijdwerk niet het minimumloon verdienen.",
                "Deze persoon kan met voltijdwerk het minimumloon verdienen."));
        return toetsen;
    }

    private static Toets forfait(Aanvraag aanvraag, Loonkostensubsidiebeleid beleid) {
        var begin = aanvraag.dienstbetrekking().looptijd().van();
        var nietVoorbij = Forfaitperiode.laatsteDag(begin, beleid)
                .map(laatste -> !aanvraag.ingangsdatum().isAfter(laatste));
        return Toets.van(
                Afwijzingsgrond.FORFAIT_NIET_MOGELIJK,
                nietVoorbij.orElse(false),
                Artikel10d.FORFAIT.op(aanvraag.ingangsdatum()),
                "De eerste maanden van het dienstverband zijn nog niet voorbij.",
                nietVoorbij.isPresent()
                        ? "De eerste maanden zijn voorbij. Eerst moet de loonwaarde worden vastgesteld."
                        : "Een vast bedrag zonder loonwaarde bestond toen nog niet.");
    }
}
