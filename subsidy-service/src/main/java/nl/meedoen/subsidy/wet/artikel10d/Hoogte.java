package nl.meedoen.subsidy.wet.artikel10d;

import java.util.ArrayList;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.wet.Voorbehoud;

/**
 * The amount of the subsidy for one full month (lid 4 and 5).
 *
 * <p>Exact until the end, then rounded once, half up to the cent; no public rule for rounding was found. The part for
 * employer's contributions is what remains of the rounded total, so that the parts always add up. The grounds are built
 * only when asked for, because a payment run needs the amount alone.
 */
public final class Hoogte {
    private final Loongegevens loon;
    private final Loonkostensubsidiebeleid beleid;
    private final Breuk subsidie;
    private final Breuk exact;
    private final Geld maandbedrag;

    private Hoogte(Loongegevens loon, Loonkostensubsidiebeleid beleid, Breuk subsidie, Breuk exact) {
        this.loon = loon;
        this.beleid = beleid;
        this.subsidie = subsidie;
        this.exact = exact;
        maandbedrag = Geld.afgerond(exact);
    }

    /** @throws nl.meedoen.subsidy.wet.artikel6.FunctieloonOntbreekt where the law of the time asks for that wage */
    public static Hoogte van(Loongegevens loon, Loonkostensubsidiebeleid beleid) {
        var voltijd = Voltijdbedrag.van(Basis.van(loon, beleid));
        var deel = loon.arbeidsduur().deel(beleid.deeltijdgrondslag().waarde());
        var subsidie = voltijd.subsidie();
        return new Hoogte(
                loon,
                beleid,
                subsidie.maal(deel),
                subsidie.plus(voltijd.werkgeverslasten()).maal(deel));
    }

    /** Euro for a full month, unrounded; never negative. */
    public Breuk exact() {
        return exact;
    }

    /** Euro for a full month. */
    public Geld maandbedrag() {
        return maandbedrag;
    }

    /** The part of the monthly amount that is the subsidy itself. */
    public Geld subsidiedeel() {
        return Geld.afgerond(subsidie);
    }

    /** The part of the monthly amount that is the surcharge for employer's contributions. */
    public Geld werkgeverslasten() {
        return maandbedrag.min(subsidiedeel());
    }

    public Loongegevens loon() {
        return loon;
    }

    public Loonkostensubsidiebeleid beleid() {
        return beleid;
    }

    public Uitkomst<Geld> uitkomst() {
        return new Uitkomst<>(maandbedrag, onderbouwing());
    }

    public Onderbouwing onderbouwing() {
        var basis = Basis.van(loon, beleid);
        var voltijd = Voltijdbedrag.van(basis);
        var stappen = new ArrayList<>(basis.stappen());
        stappen.addAll(voltijd.stappen());
        stappen.add(loon.arbeidsduur().onderbouwing(beleid.deeltijdgrondslag()));
        return Onderbouwing.van(voltijd.artikel(), voltijd.toelichting())
                .met("peildatum", loon.peildatum())
                .met("subsidiedeel", subsidiedeel())
                .met("werkgeverslasten", werkgeverslasten())
                .met("onafgerond", exact)
                .met("afronding", "een keer, aan het eind, op de cent")
                .stappen(stappen)
                .teBevestigen(Voorbehoud.van(stappen))
                .uitkomst(maandbedrag);
    }
}
