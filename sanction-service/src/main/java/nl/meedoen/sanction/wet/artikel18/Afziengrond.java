package nl.meedoen.sanction.wet.artikel18;

import nl.meedoen.common.law.Onderbouwing;
import org.jspecify.annotations.Nullable;

/** Why the officer lets a case rest. */
public enum Afziengrond {
    /** On reflection no duty was left undone. */
    GEEN_SCHENDING(null, "Bij nader inzien is er geen verplichting geschonden."),
    /** Lid 9. */
    NIET_VERWIJTBAAR("9", "De inwoner kan er niets aan doen."),
    /** Lid 10: the circumstances press for no lowering at all. */
    DRINGENDE_REDENEN("10", "Bijzondere omstandigheden zijn een dringende reden om niet te verlagen."),
    /** Any other; the reason tells. */
    ANDERS(null, "De gemeente heeft een reden om niet te verlagen.");

    private final @Nullable String lid;
    private final String zin;

    Afziengrond(@Nullable String lid, String zin) {
        this.lid = lid;
        this.zin = zin;
    }

    /**
     * The grounds of letting it rest.
     *
     * @param reden in the words of the officer
     */
    public Onderbouwing onderbouwing(Schending schending, String reden) {
        var artikel = lid == null ? Artikel18.artikel() : Artikel18.lid(lid);
        return Onderbouwing.van(artikel, zin + " Daarom volgt er geen maatregel.")
                .met("gedraging", schending.gedraging())
                .met("datum", schending.datum())
                .met("reden", reden)
                .uitkomst("geen maatregel");
    }
}
