package nl.meedoen.subsidy.wet.artikel6;

import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Loonwaardegrondslag;
import nl.meedoen.common.beleid.Minimumloon;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What a person's work is worth (lid 1 onderdeel g), with what is needed to turn the percentage into euro.
 *
 * @param percentage 0 to 100
 * @param functieloon full-time wage for the job, euro a month without holiday allowance; needed up to 31-12-2016
 * @param vakantiebijslag holiday allowance owed to this person by law or collective agreement, percent
 */
public record Loonwaarde(Percentage percentage, @Nullable Geld functieloon, Percentage vakantiebijslag) {
    /** What is owed where law or agreement says nothing else (WML artikel 15). */
    public static final Percentage WETTELIJKE_VAKANTIEBIJSLAG = Percentage.van(8);

    /** @throws IllegalArgumentException for a percentage outside 0 to 100 or a wage that is not positive */
    public Loonwaarde {
        if (percentage.waarde().signum() < 0 || percentage.compareTo(Percentage.HONDERD) > 0) {
            throw new IllegalArgumentException("loonwaarde " + percentage + " ligt niet tussen 0 en 100");
        }
        if (vakantiebijslag.waarde().signum() < 0 || vakantiebijslag.compareTo(Percentage.HONDERD) > 0) {
            throw new IllegalArgumentException("vakantiebijslag " + vakantiebijslag + " ligt niet tussen 0 en 100");
        }
        if (functieloon != null && !functieloon.positief()) {
            throw new IllegalArgumentException("functieloon " + functieloon + " is niet positief");
        }
    }

    /** The loonwaarde of someone with the statutory holiday allowance, where the wage for the job plays no part. */
    public static Loonwaarde van(Percentage percentage) {
        return new Loonwaarde(percentage, null, WETTELIJKE_VAKANTIEBIJSLAG);
    }

    /** Whether it can be turned into euro: the wage for the job is known where the law of the time asks for it. */
    public boolean volledigVoor(Loonkostensubsidiebeleid beleid) {
        return functieloon != null
                || beleid.loonwaardegrondslag().waarde() == Loonwaardegrondslag.WETTELIJK_MINIMUMLOON;
    }

    /**
     * Euro a month full time with holiday allowance, unrounded.
     *
     * @throws FunctieloonOntbreekt when the wage for the job is needed and not known
     */
    public Breuk bedrag(Minimumloon minimumloon, Loonkostensubsidiebeleid beleid) {
        return percentage.van(grondslag(minimumloon, beleid).breuk()).maal(Breuk.EEN.plus(vakantiebijslag.deel()));
    }

    public Onderbouwing onderbouwing(Minimumloon minimumloon, Loonkostensubsidiebeleid beleid) {
        var bron = beleid.loonwaardegrondslag();
        var toelichting =
                switch (bron.waarde()) {
                    case RECHTENS_GELDEND_LOON -> "De loonwaarde is een deel van het loon dat bij de functie hoort.";
                    case WETTELIJK_MINIMUMLOON -> "De loonwaarde is een deel van het wettelijk minimumloon.";
                };
        return Onderbouwing.van(bron.bron(), toelichting)
                .met("loonwaarde", percentage)
                .met("loon", grondslag(minimumloon, beleid))
                .met("vakantiebijslag", vakantiebijslag)
                .teBevestigen(bron.teBevestigen())
                .uitkomst(Geld.afgerond(bedrag(minimumloon, beleid)));
    }

    private Geld grondslag(Minimumloon minimumloon, Loonkostensubsidiebeleid beleid) {
        return switch (beleid.loonwaardegrondslag().waarde()) {
            case WETTELIJK_MINIMUMLOON -> minimumloon.maandbedrag().waarde();
            case RECHTENS_GELDEND_LOON -> {
                if (functieloon == null) throw new FunctieloonOntbreekt();
                yield functieloon;
            }
        };
    }
}
