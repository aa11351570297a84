package nl.meedoen.common.beleid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Onderbouwing;

/**
 * Algemene verordening gegevensbescherming artikel 5 lid 1 onderdeel e: personal data is "bewaard in een vorm die het
 * mogelijk maakt de betrokkenen niet langer te identificeren dan voor de doeleinden waarvoor de persoonsgegevens worden
 * verwerkt noodzakelijk is". How long that is the municipality sets.
 */
public record Bewaartermijn(Soort soort, Waarde<Integer> duur, ChronoUnit eenheid) {

    public enum Soort {
        /** A spell during which the subsidy ran on, with what hangs on it. */
        ZIEKMELDING_DOORBETALEN,
        /** Any other spell, with what hangs on it. */
        ZIEKMELDING,
        /** Benefit that never found its spell. */
        UITKERING,
        /** What a partner told, and belongs to no spell. */
        PARTNERMELDING,
        UWV_FACTUUR;

        /** While the subsidy runs on, a spell serves no more than the check on double financing. */
        public static Soort ziekmelding(Ziekteregime regime) {
            return regime == Ziekteregime.DOORBETALEN ? ZIEKMELDING_DOORBETALEN : ZIEKMELDING;
        }
    }

    public static Bewaartermijn van(Soort soort, Bewaarbeleid beleid) {
        return switch (soort) {
            case ZIEKMELDING_DOORBETALEN -> new Bewaartermijn(soort, beleid.doorbetalenWeken(), ChronoUnit.WEEKS);
            case ZIEKMELDING -> new Bewaartermijn(soort, beleid.ziekmeldingJaren(), ChronoUnit.YEARS);
            case UITKERING -> new Bewaartermijn(soort, beleid.uitkeringJaren(), ChronoUnit.YEARS);
            case PARTNERMELDING -> new Bewaartermijn(soort, beleid.partnermeldingWeken(), ChronoUnit.WEEKS);
            case UWV_FACTUUR -> new Bewaartermijn(soort, beleid.factuurJaren(), ChronoUnit.YEARS);
        };
    }

    /** Whether what ended on the day is past its term: the term starts the day after, its last day is still kept. */
    public boolean verstreken(LocalDate klaar, LocalDate vandaag) {
        return vandaag.isAfter(klaar.plus(duur.waarde(), eenheid));
    }

    /** Why so many went, and so many had to stay because something of them is still open. */
    public Onderbouwing onderbouwing(int verwijderd, int aangehouden) {
        return Onderbouwing.van(duur.bron(), "Niet langer bewaard dan nodig is voor het doel.")
                .met("termijn", duur.waarde() + (eenheid == ChronoUnit.WEEKS ? " weken" : " jaar"))
                .met("aangehouden", aangehouden)
                .teBevestigen(duur.teBevestigen())
                .uitkomst(verwijderd);
    }
}
