package nl.meedoen.subsidy.aanvraag;

/**
 * Something the decision needs and does not have.
 *
 * @param veld where it belongs, such as {@code contract.urenPerWeek}
 * @param bij who is to provide it
 */
public record Ontbrekend(String veld, Bij bij) {

    public enum Bij {
        /** Can be asked of the applicant, who then gets a term (Awb article 4:5). */
        AANVRAGER,
        /** Is for the municipality to establish. */
        GEMEENTE
    }
}
