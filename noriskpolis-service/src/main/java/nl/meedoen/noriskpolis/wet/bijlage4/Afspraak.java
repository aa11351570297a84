package nl.meedoen.noriskpolis.wet.bijlage4;

import java.time.LocalDate;
import java.time.Month;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;

/**
 * The arrangement with UWV over a year of sickness. Onderdeel D: "In 2016 ontvangen de gemeenten een rekening van het UWV
 * op basis van daadwerkelijk gemaakte kosten. De kosten bedragen de hoogte van de ziektewetuitkering + € 141 per
 * ziekmelding."
 *
 * @param opslag euro for each report of sickness, once
 * @param factuurJarenLater how many years after the sickness the invoice comes
 */
public record Afspraak(String gemeente, int jaar, Waarde<Geld> opslag, Waarde<Integer> factuurJarenLater) {

    /**
     * What the municipality's policy says on the last day of the year.
     *
     * @throws BeleidOntbreekt where no arrangement is in force: then nothing is owed to UWV and nothing is reserved
     */
    public static Afspraak voor(Beleid beleid, String gemeente, int jaar) {
        var dag = LocalDate.of(jaar, Month.DECEMBER, 31);
        var verrekening = beleid.noriskpolis(gemeente, dag)
                .verrekening()
                .orElseThrow(() -> new BeleidOntbreekt("verrekening van ziekengeld met UWV in " + gemeente, dag));
        return new Afspraak(gemeente, jaar, verrekening.opslagPerZiekmelding(), verrekening.factuurJarenLater());
    }

    /** For handling a number of reports, in euro. */
    public Uitkomst<Geld> opslag(int meldingen) {
        var bedrag = Geld.afgerond(opslag.waarde().breuk().maal(meldingen));
        return new Uitkomst<>(
                bedrag,
                Onderbouwing.van(opslag.bron(), "De opslag voor de uitvoering, eenmaal per ziekmelding.")
                        .met("ziekmeldingen", meldingen)
                        .met("opslag", opslag.waarde())
                        .teBevestigen(opslag.teBevestigen())
                        .uitkomst(bedrag));
    }
}
