package nl.meedoen.sanction.wet.awb4;

import java.time.LocalDate;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Wetsartikel;

/** How the duty to hear was met. */
public sealed interface Horen {
    String AWB = "Algemene wet bestuursrecht";
    LocalDate VERSIE = LocalDate.of(2015, 1, 1);

    Onderbouwing onderbouwing();

    /** The person could speak, on that day. */
    record Gehoord(LocalDate op) implements Horen {
        @Override
        public Onderbouwing onderbouwing() {
            return Onderbouwing.van(
                            Wetsartikel.van(AWB, "4:8", "1", VERSIE), "De inwoner is gehoord voordat is besloten.")
                    .met("gehoord op", op)
                    .uitkomst("gehoord");
        }
    }

    /** Hearing was left out, on one of the three grounds and for this reason. */
    record Nagelaten(AfzienVanHoren grond, String reden) implements Horen {
        @Override
        public Onderbouwing onderbouwing() {
            return Onderbouwing.van(Wetsartikel.van(AWB, "4:11 onderdeel " + grond.onderdeel(), VERSIE), grond.zin())
                    .met("reden", reden)
                    .uitkomst("niet gehoord");
        }
    }
}
