package nl.meedoen.instrument.wet.proefplaatsing;

import nl.meedoen.common.law.Termijn;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Grond;
import nl.meedoen.instrument.wet.proefplaatsing.Toets.Eis;

/** How long: the usual months, and up to the longest with consent or as an extension. */
final class Duur {
    private final Aanvraag aanvraag;
    private final Proefplaatsingsbeleid beleid;

    private Duur(Aanvraag aanvraag, Proefplaatsingsbeleid beleid) {
        this.aanvraag = aanvraag;
        this.beleid = beleid;
    }

    static Toets toets(Aanvraag aanvraag, Proefplaatsingsbeleid beleid) {
        var duur = new Duur(aanvraag, beleid);
        if (!duur.binnen(beleid.langsteMaanden().waarde())) return duur.teLang();
        if (duur.binnen(beleid.maanden().waarde())) return duur.gewoneDuur();
        return beleid.toestemmingSenior().waarde() ? duur.metToestemming() : duur.alsVerlenging();
    }

    /** Counted from the first of the trials that follow on each other, so that extending never adds up to more. */
    private boolean binnen(int maanden) {
        var laatste = Termijn.maanden(maanden).laatsteDagVanaf(aanvraag.ingangsdatum());
        return !aanvraag.laatsteDag().isAfter(laatste);
    }

    private Toets gewoneDuur() {
        var maanden = beleid.maanden();
        var regel = "Een proefplaatsing duurt ten hoogste " + maanden.waarde() + " maanden.";
        var eis = new Eis(Grond.TE_LANG, regel, regel, maanden.bron(), maanden.teBevestigen());
        return Toets.van(eis, true, "tot en met", aanvraag.laatsteDag());
    }

    private Toets teLang() {
        var langste = beleid.langsteMaanden();
        var eis = new Eis(
                Grond.TE_LANG,
                "Een proefplaatsing duurt met verlenging ten hoogste " + langste.waarde() + " maanden.",
                "Samen met een eerdere proefplaatsing bij deze werkgever zou deze langer duren dan " + langste.waarde()
                        + " maanden.",
                langste.bron(),
                langste.teBevestigen());
        return Toets.van(eis, false, "tot en met", aanvraag.laatsteDag());
    }

    private Toets metToestemming() {
        var toestemming = beleid.toestemmingSenior();
        var eis = new Eis(
                Grond.TOESTEMMING_SENIOR_ONTBREEKT,
                "Langer dan " + beleid.maanden().waarde() + " maanden kan alleen met toestemming van de senior.",
                "De senior heeft geen toestemming gegeven voor meer dan "
                        + beleid.maanden().waarde() + " maanden.",
                toestemming.bron(),
                toestemming.teBevestigen());
        return Toets.van(eis, aanvraag.toestemmingSenior(), "toestemming senior", aanvraag.toestemmingSenior());
    }

    private Toets alsVerlenging() {
        var langste = beleid.langsteMaanden();
        var eis = new Eis(
                Grond.LANGER_ALLEEN_ALS_VERLENGING,
                "Langer dan " + beleid.maanden().waarde() + " maanden kan alleen als verlenging.",
                "Een eerste proefplaatsing duurt ten hoogste "
                        + beleid.maanden().waarde() + " maanden; daarna kan zij worden verlengd.",
                langste.bron(),
                langste.teBevestigen());
        return Toets.van(eis, aanvraag.verlenging(), "verlenging", aanvraag.verlenging());
    }
}
