package nl.meedoen.subsidy.aanvraag;

/** Where a request stands. The first two are open, the others final. */
public enum Aanvraagstatus {
    /** The applicant has not given everything yet. */
    ONVOLLEDIG,
    IN_BEHANDELING,
    BESLOTEN,
    BUITEN_BEHANDELING,
    INGETROKKEN;

    public boolean open() {
        return this == ONVOLLEDIG || this == IN_BEHANDELING;
    }
}
