package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Periode;

/**
 * Days of one spell that are treated alike.
 *
 * @param beleid that of the day of the report
 * @param status what is known of the cover
 * @param reden why these days count as they do
 * @param telt whether they take away the right
 */
record Ziektedeel(
        Ziekmelding melding, Ziektebeleid beleid, Periode periode, Pauzestatus status, Reden reden, boolean telt) {

    enum Reden {
        ZIEKENGELD("Over deze ziektedagen is er recht op ziekengeld, of dat wordt nog beoordeeld."),
        GEEN_DEKKING("De no-riskpolis dekt deze ziekte niet, dus UWV betaalt niets. De subsidie loopt daarom door."),
        INGETROKKEN("De ziekmelding is ingetrokken."),
        GEWEIGERD("UWV betaalt over deze ziektedagen niet. De subsidie loopt daarom door."),
        VOOR_DEKKING("UWV betaalt pas vanaf een latere ziektedag. De subsidie loopt daarom door."),
        BEEINDIGD("UWV betaalt over deze ziektedagen niet meer. De subsidie loopt daarom door."),
        TIJDVAK_VERSTREKEN("De langste duur van het ziekengeld is voorbij. De subsidie loopt daarom weer door.");

        private final String toelichting;

        Reden(String toelichting) {
            this.toelichting = toelichting;
        }

        String toelichting() {
            return toelichting;
        }
    }

    Ziekteregime regime() {
        return beleid.regime().waarde();
    }

    /** A day of it, as others see it. */
    Subsidiedag.Ziektedag dag() {
        return new Subsidiedag.Ziektedag(melding.id(), beleid, status);
    }

    /** Whether payment stands still on these days; under VERREKENEN it runs on and is settled afterwards. */
    boolean houdtBetalingOp() {
        return telt && regime() == Ziekteregime.PAUZEREN;
    }

    /** Whether these are days after the 104 weeks of a spell that goes on, and they have not come yet. */
    boolean verwachtNa(LocalDate dag) {
        return reden == Reden.TIJDVAK_VERSTREKEN
                && melding.eersteWerkdag() == null
                && periode.van().isAfter(dag);
    }

    boolean volgtOp(Ziektedeel eerder) {
        var tot = eerder.periode.tot();
        return melding.equals(eerder.melding) && tot != null && tot.plusDays(1).equals(periode.van());
    }
}
