package nl.meedoen.client.partner.overdracht;

/** A person as UWV knows one. */
record Werknemer(String bsn, String loonheffingennummer) {

    /** Without the numbers, so that none ends in a log. */
    @Override
    public String toString() {
        return "Werknemer";
    }
}
