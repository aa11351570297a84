package nl.meedoen.subsidy.wet.artikel10d;

import java.util.List;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Wetsartikel;

/** The subsidy for a full working week before it is brought to the agreed hours; euro a month, unrounded. */
sealed interface Voltijdbedrag permits Lid4, Lid5 {

    static Voltijdbedrag van(Basis basis) {
        return switch (basis.loon().grondslag()) {
            case Grondslag.OpLoonwaarde op -> Lid4.van(basis, op.loonwaarde());
            case Grondslag.Forfaitair _ -> Lid5.van(basis);
        };
    }

    /** Without the surcharge for employer's contributions; never negative, never above 70% of the base. */
    Breuk subsidie();

    /** The surcharge for employer's contributions; never negative. */
    Breuk werkgeverslasten();

    Wetsartikel artikel();

    String toelichting();

    List<Onderbouwing> stappen();
}
