package nl.meedoen.instrument.wet.proefplaatsing;

import java.util.Optional;
import nl.meedoen.common.beleid.Instrument;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Wetsartikel;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality set about the proefplaatsing, on one date.
 *
 * @param bron where the instrument stands
 * @param teBevestigen why the instrument as a whole awaits confirmation; absent when it does not
 * @param maanden the usual length
 * @param langsteMaanden the length with extension
 * @param toestemmingSenior whether more than the usual length takes the consent of a senior
 * @param voornemenDienstverband whether the employer must intend to hire
 * @param geenEerderZelfdeWerk whether earlier work of the same kind there stands in the way; absent where not set
 */
public record Proefplaatsingsbeleid(
        Wetsartikel bron,
        @Nullable String teBevestigen,
        Waarde<Integer> maanden,
        Waarde<Integer> langsteMaanden,
        Waarde<Boolean> toestemmingSenior,
        Waarde<Boolean> voornemenDienstverband,
        Optional<Waarde<Boolean>> geenEerderZelfdeWerk) {

    private static final String ZELFDE_WERK = "geenEerderZelfdeWerk";

    /** @throws nl.meedoen.common.beleid.BeleidOntbreekt when the municipality's length or conditions are not known */
    public static Proefplaatsingsbeleid van(Instrument instrument) {
        var parameters = instrument.parameters();
        return new Proefplaatsingsbeleid(
                instrument.bron(),
                instrument.teBevestigen(),
                parameters.aantal("maanden"),
                parameters.aantal("langsteMaanden"),
                parameters.jaNee("toestemmingSenior"),
                parameters.jaNee("voornemenDienstverband"),
                parameters.heeft(ZELFDE_WERK) ? Optional.of(parameters.jaNee(ZELFDE_WERK)) : Optional.empty());
    }
}
