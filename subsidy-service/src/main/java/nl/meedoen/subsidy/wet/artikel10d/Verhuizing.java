package nl.meedoen.subsidy.wet.artikel10d;

import java.time.LocalDate;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;

/**
 * Which college goes on with the subsidy after the person moves (lid 10, before 1-2-2017 lid 8).
 *
 * <p>Tot en met 30-6-2023: «Indien een persoon … zijn woonplaats verplaatst naar een andere gemeente, wordt gedurende die
 * dienstbetrekking onder college in dit artikel verstaan het college dat … de loonkostensubsidie verleende.»
 *
 * <p>Vanaf 1-7-2023 the same is said only of a move «naar een andere lidstaat van de Europese Unie of een andere staat
 * die partij is bij de Overeenkomst betreffende de Europese Economische Ruimte of Zwitserland».
 */
public final class Verhuizing {
    private static final LocalDate ALLEEN_BUITENLAND_SINDS = LocalDate.of(2023, 7, 1);

    private Verhuizing() {}

    public enum Bestemming {
        ANDERE_GEMEENTE,
        EUROPA
    }

    public enum College {
        DAT_VERLEENDE,
        VAN_DE_NIEUWE_WOONPLAATS
    }

    public static Uitkomst<College> bevoegd(LocalDate verhuisdatum, Bestemming naar) {
        var geregeld = (naar == Bestemming.ANDERE_GEMEENTE) == verhuisdatum.isBefore(ALLEEN_BUITENLAND_SINDS);
        var blijft = geregeld || naar == Bestemming.EUROPA;
        var college = blijft ? College.DAT_VERLEENDE : College.VAN_DE_NIEUWE_WOONPLAATS;
        var toelichting = blijft
                ? "De gemeente die de subsidie gaf, blijft daarvoor zorgen."
                : "De gemeente van de nieuwe woonplaats gaat over de subsidie.";
        var onderbouwing = Onderbouwing.van(Artikel10d.VERHUIZING.op(verhuisdatum), toelichting)
                .met("verhuisdatum", verhuisdatum)
                .met("bestemming", naar)
                .teBevestigen(geregeld ? null : "de wet regelt deze verhuizing niet; de overdracht is niet gevonden")
                .uitkomst(college);
        return new Uitkomst<>(college, onderbouwing);
    }
}
