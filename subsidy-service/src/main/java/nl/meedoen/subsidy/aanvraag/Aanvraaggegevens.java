package nl.meedoen.subsidy.aanvraag;

import org.jspecify.annotations.Nullable;

/**
 * What a request says, which may be incomplete.
 *
 * @param nieuweFeiten what has changed since an earlier refusal (Awb article 4:6); absent when nothing was named
 */
public record Aanvraaggegevens(
        Contract contract,
        Grondslagopgave grondslag,
        @Nullable String nieuweFeiten) {
    public static final Aanvraaggegevens LEEG = new Aanvraaggegevens(Contract.LEEG, Grondslagopgave.LEEG, null);

    /** These values, and those of an earlier time where there is none. */
    Aanvraaggegevens aangevuldMet(Aanvraaggegevens eerder) {
        return new Aanvraaggegevens(
                contract.aangevuldMet(eerder.contract),
                grondslag.aangevuldMet(eerder.grondslag),
                nieuweFeiten == null ? eerder.nieuweFeiten : nieuweFeiten);
    }
}
