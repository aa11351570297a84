package nl.meedoen.subsidy.wet.artikel10d;

import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Termijn;

/**
 * Lid 5: «gedurende een periode van maximaal de eerste zes maanden van de dienstbetrekking … Over het tijdvak na die
 * periode stelt het college de loonwaarde vast en verleent het college loonkostensubsidie met inachtneming van het
 * vierde lid.»
 */
public final class Forfaitperiode {
    private Forfaitperiode() {}

    /**
     * The last day, counted from the start of the employment also where the subsidy starts later; empty where the law of
     * the reference date has no flat-rate subsidy.
     */
    public static Optional<LocalDate> laatsteDag(LocalDate beginDienstverband, Loonkostensubsidiebeleid beleid) {
        return beleid.forfait()
                .map(forfait -> Termijn.maanden(forfait.maanden().waarde()).laatsteDagVanaf(beginDienstverband));
    }

    /** Why nothing is due once the flat-rate subsidy has ended and no loonwaarde was determined. */
    public static Onderbouwing verstreken(LocalDate beginDienstverband, LocalDate peildatum) {
        return Onderbouwing.van(
                        Artikel10d.FORFAIT.op(peildatum),
                        "De periode voor een vast bedrag is voorbij. Eerst moet de loonwaarde worden vastgesteld.")
                .met("begin dienstverband", beginDienstverband)
                .uitkomst("0.00");
    }
}
