package nl.meedoen.sanction.wet.artikel18;

import java.util.Optional;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * Special circumstances that press for less.
 *
 * <p>Lid 10: «Het college stemt een op te leggen maatregel of een opgelegde maatregel af op de omstandigheden van de
 * belanghebbende en diens mogelijkheden om middelen te verwerven, indien naar zijn oordeel, gelet op bijzondere
 * omstandigheden, dringende redenen daartoe noodzaken.»
 *
 * @param toelichting why, in the words of the officer
 * @param percentage of the benefit; absent to keep that of the norm
 * @param maanden absent to keep those of the norm
 */
public record DringendeRedenen(
        String toelichting,
        @Nullable Percentage percentage,
        @Nullable Integer maanden) {

    Verlaging afgestemd(Verlaging norm) {
        return new Verlaging(
                percentage == null ? norm.percentage() : percentage, maanden == null ? norm.maanden() : maanden);
    }

    Optional<Beletsel> bezwaarBij(Verlaging norm) {
        if (afgestemd(norm).lichterDan(norm)) return Optional.empty();
        return Optional.of(new Beletsel(
                "dringendeRedenen", "dringende redenen leiden tot een lager percentage of minder maanden dan " + norm));
    }

    Onderbouwing onderbouwing(Verlaging norm) {
        return Onderbouwing.van(
                        Artikel18.lid("10"),
                        "Bijzondere omstandigheden zijn een dringende reden om minder te verlagen.")
                .met("norm", norm)
                .met("dringende redenen", toelichting)
                .uitkomst(afgestemd(norm));
    }
}
