package nl.meedoen.sanction.wet.artikel18;

import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Wetsartikel;

/** Why the officer lets a case rest. */
public enum Afziengrond {
    /** On reflection no duty was left undone. */
    GEEN_SCHENDING(Artikel18.artikel(), "Bij nader inzien is er geen verplichting geschonden."),
    /** Lid 9. */
    NIET_VERWIJTBAAR(Artikel18.lid("9"), "De inwoner kan er niets aan doen."),
    /** Lid 10: the circumstances press for no lowering at all. */
    DRINGENDE_REDENEN(Artikel18.lid("10"), "Bijzondere omstandigheden zijn een dringende reden om niet te verlagen."),
    /** Any other; the reason tells. */
    ANDERS(Artikel18.artikel(), "De gemeente heeft een reden om niet te verlagen.");

    private final Wetsartikel artikel;
    private final String zin;

    Afziengrond(Wetsartikel artikel, String zin) {
        this.artikel = artikel;
        this.zin = zin;
    }

    /** @param reden in the words of the officer */
    public Onderbouwing onderbouwing(Schending schending, String reden) {
        return Onderbouwing.van(artikel, zin + " Daarom volgt er geen maatregel.")
                .met("gedraging", schending.gedraging())
                .met("datum", schending.datum())
                .met("reden", reden)
                .uitkomst("geen maatregel");
    }
}
