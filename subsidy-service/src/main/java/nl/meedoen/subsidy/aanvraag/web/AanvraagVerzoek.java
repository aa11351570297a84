package nl.meedoen.subsidy.aanvraag.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.aanvraag.Aanvraaggegevens;
import nl.meedoen.subsidy.aanvraag.Aanvrager;
import nl.meedoen.subsidy.aanvraag.Indiening;
import org.jspecify.annotations.Nullable;

/**
 * A request, which may be incomplete.
 *
 * @param dienstverband absent as long as there is none
 * @param werkgever who intends to hire; follows from the employment where there is one
 * @param doelgroepverzoek whether the person asks for a place in the target group; so for every request of the person
 *     where it is absent
 * @param aanvraagdatum today where it is absent
 */
record AanvraagVerzoek(
        @NotNull UUID client,
        @NotNull String gemeente,
        @Nullable UUID dienstverband,
        @Nullable UUID werkgever,
        @NotNull Aanvrager aanvrager,
        @Nullable Boolean doelgroepverzoek,
        @NotNull LocalDate ingangsdatum,
        @Nullable @PastOrPresent LocalDate aanvraagdatum,
        @Nullable ContractVerzoek contract,
        @Nullable GrondslagopgaveVerzoek grondslag,
        @Nullable @Size(min = 1, max = 4000) String nieuweFeiten) {

    Indiening indiening(LocalDate vandaag) {
        var vanPersoon = aanvrager == Aanvrager.WERKNEMER;
        if (Boolean.TRUE.equals(doelgroepverzoek) && !vanPersoon)
            throw Refusal.invalid("doelgroepverzoek", "niet-van-persoon", "kan alleen de persoon zelf doen");
        return new Indiening(
                client,
                gemeente,
                werkgever,
                dienstverband,
                aanvrager,
                doelgroepverzoek == null ? vanPersoon : doelgroepverzoek,
                aanvraagdatum == null ? vandaag : aanvraagdatum,
                ingangsdatum,
                gegevens(contract, grondslag, nieuweFeiten));
    }

    static Aanvraaggegevens gegevens(
            @Nullable ContractVerzoek contract,
            @Nullable GrondslagopgaveVerzoek grondslag,
            @Nullable String nieuweFeiten) {
        return new Aanvraaggegevens(
                contract == null ? Aanvraaggegevens.LEEG.contract() : contract.contract(),
                grondslag == null ? Aanvraaggegevens.LEEG.grondslag() : grondslag.opgave(),
                nieuweFeiten);
    }
}
