package nl.meedoen.subsidy.aanvraag;

/** What was decided on a request. */
public enum Aanvraagbesluit {
    TOEGEKEND,
    AFGEWEZEN,
    BUITEN_BEHANDELING
}
