package nl.meedoen.sanction.maatregel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Set;
import nl.meedoen.sanction.wet.artikel18.Omstandigheid;
import nl.meedoen.sanction.wet.artikel18.Overleg;
import nl.meedoen.sanction.wet.artikel18.Verwijtbaarheid;
import nl.meedoen.sanction.wet.artikel18.Weging;
import org.jspecify.annotations.Nullable;

/**
 * What the officer found and weighed.
 *
 * @param maanden the choice the policy leaves; the fewest when absent
 * @param besluitdatum the day of the decision; today when absent
 */
record OpleggingVerzoek(
        @NotNull Verwijtbaarheid verwijtbaarheid,
        @Nullable Set<@NotNull Omstandigheid> omstandigheden,

        @Nullable @DecimalMin("1") @DecimalMax("3") Integer maanden,

        @Nullable @Valid DringendeRedenenVerzoek dringendeRedenen,
        @Nullable @PastOrPresent LocalDate zorgnetwerkGeraadpleegdOp,
        @Nullable @PastOrPresent LocalDate wethouderGeraadpleegdOp,
        @Nullable @Valid SpreidingVerzoek spreiding,
        @Nullable @PastOrPresent LocalDate besluitdatum) {

    Weging weging() {
        return new Weging(
                verwijtbaarheid,
                omstandigheden == null ? Set.of() : omstandigheden,
                maanden,
                dringendeRedenen == null ? null : dringendeRedenen.dringendeRedenen(),
                new Overleg(zorgnetwerkGeraadpleegdOp, wethouderGeraadpleegdOp),
                spreiding == null ? null : spreiding.spreiding());
    }
}
