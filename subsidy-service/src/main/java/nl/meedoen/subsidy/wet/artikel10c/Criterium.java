package nl.meedoen.subsidy.wet.artikel10c;

import java.time.LocalDate;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.subsidy.wet.Participatiewet;

/**
 * A condition of belonging to the target group.
 *
 * <p>Artikel 6 lid 1 onderdeel e: «personen als bedoeld in artikel 7, eerste lid, onderdeel a, van wie is vastgesteld dat
 * zij met voltijdse arbeid niet in staat zijn tot het verdienen van het wettelijk minimumloon, doch wel mogelijkheden tot
 * arbeidsparticipatie hebben». Uitvoeringsregels 2015 paragraaf 3.3.2 adds «een persoon met een grote afstand tot de
 * arbeidsmarkt: Iemand waarbij deelname aan de arbeidsmarkt redelijkerwijs niet mogelijk is binnen één jaar».
 */
public enum Criterium {
    ONDERSTEUNING(
            "ondersteuning",
            "De gemeente ondersteunt deze persoon bij het vinden van werk.",
            "De gemeente hoeft deze persoon niet te ondersteunen bij het vinden van werk."),
    MINDER_DAN_MINIMUMLOON(
            "minderDanMinimumloon",
            "Met een volle werkweek verdient deze persoon minder dan het minimumloon.",
            "Met een volle werkweek kan deze persoon het minimumloon verdienen."),
    KAN_WERKEN(
            "kanWerken",
            "Deze persoon heeft mogelijkheden om te werken.",
            "Deze persoon heeft nu geen mogelijkheden om te werken."),
    GROTE_AFSTAND(
            "groteAfstand",
            "Zonder hulp kan deze persoon niet binnen een jaar werken.",
            "Deze persoon kan ook zonder deze hulp binnen een jaar werken.");

    private final String veld;
    private final String ja;
    private final String nee;

    Criterium(String veld, String ja, String nee) {
        this.veld = veld;
        this.ja = ja;
        this.nee = nee;
    }

    /** The field in which the answer stands. */
    public String veld() {
        return veld;
    }

    String zin(boolean voldaan) {
        return voldaan ? ja : nee;
    }

    /** Where the law sets it; a great distance from work is for the municipality to ask. */
    static Wetsartikel wet(Criterium criterium, LocalDate peildatum) {
        return criterium == ONDERSTEUNING
                ? Participatiewet.artikel("7", "1 onderdeel a", peildatum)
                : Participatiewet.artikel("6", "1 onderdeel e", peildatum);
    }
}
