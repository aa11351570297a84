package nl.meedoen.noriskpolis.wet.ziektewet29b;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Noriskbeleid;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Wetsartikel;

/**
 * The grounds of what UWV decided on a claim.
 *
 * @param norisk that of the day of the report
 * @param ziekte that of the day of the report
 */
public record Dekking(LocalDate eersteZiektedag, Noriskbeleid norisk, Ziektebeleid ziekte) {
    private static final String GEEN_DEKKING = "geen dekking";

    /** @param duur the grounds of how long cover can last */
    public Onderbouwing toegekend(LocalDate vanaf, Onderbouwing duur) {
        return Onderbouwing.van(lid2(), "UWV betaalt ziekengeld over deze ziekte.")
                .met("eersteZiektedag", eersteZiektedag)
                .met("vanaf", vanaf)
                .stap(duur)
                .uitkomst("dekking");
    }

    public Onderbouwing afgewezen(Afwijzingsgrond grond) {
        return switch (grond) {
            case GEEN_NORISKPOLIS -> afgewezen(lid2(), "Er was op de eerste ziektedag geen recht op de no-riskpolis.");
            case TE_LAAT_GEMELD -> afgewezen(norisk.meldtermijnWeken().bron(), "De ziekte is te laat gemeld.");
            case DUUR_VERSTREKEN ->
                afgewezen(ziekte.maximaleWeken().bron(), "De langste duur van het ziekengeld is voorbij.");
        };
    }

    private Onderbouwing afgewezen(Wetsartikel artikel, String toelichting) {
        return Onderbouwing.van(artikel, toelichting)
                .met("eersteZiektedag", eersteZiektedag)
                .uitkomst(GEEN_DEKKING);
    }

    private Wetsartikel lid2() {
        var bron = norisk.uitkering().bron();
        return Wetsartikel.van(bron.regeling(), "29b", "2", bron.versie());
    }
}
