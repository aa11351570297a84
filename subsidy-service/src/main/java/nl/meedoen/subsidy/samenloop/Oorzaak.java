package nl.meedoen.subsidy.samenloop;

/** Why a day is paid for twice, or by neither. */
public enum Oorzaak {
    GEEN_ZIEKTE_BEKEND(
            Soort.DUBBEL, "UWV betaalt ziekengeld over dagen waarop hier geen ziekte bekend is en de subsidie loopt."),
    DEKKING_VERVALLEN(
            Soort.DUBBEL,
            "De subsidie loopt omdat er geen dekking is, of die is geëindigd. UWV betaalt toch ziekengeld over deze dagen."),
    WORDT_VERREKEND(
            Soort.DUBBEL, "De subsidie loopt door zolang de ziekte duurt. Na herstel worden deze dagen verrekend."),
    TWEE_BETALINGEN(Soort.DUBBEL, "UWV betaalt twee keer ziekengeld over deze dagen."),
    DEEL_TE_HOOG(Soort.DUBBEL, "UWV betaalt een groter deel van het ziekengeld dan bij deze regeling hoort."),
    MEER_DAGEN(Soort.DUBBEL, "UWV betaalt meer dagen ziekengeld dan er werkdagen in het tijdvak zijn."),
    MINDER_DAGEN(
            Soort.GEEN_VAN_BEIDE,
            "UWV betaalt minder dagen ziekengeld dan er werkdagen in het tijdvak zijn; welke, zegt UWV niet."),
    DEEL_TE_LAAG(Soort.GEEN_VAN_BEIDE, "UWV betaalt een kleiner deel van het ziekengeld dan bij deze regeling hoort."),
    NOG_NIET_BEOORDEELD(
            Soort.GEEN_VAN_BEIDE,
            "De subsidie staat stil. UWV heeft het beroep op de no-riskpolis nog niet beoordeeld."),
    NOG_NIET_BETAALD(
            Soort.GEEN_VAN_BEIDE, "De subsidie staat stil. UWV heeft ziekengeld toegekend, maar nog niet betaald.");

    /** What is wrong with the day. */
    public enum Soort {
        DUBBEL,
        GEEN_VAN_BEIDE
    }

    private final Soort soort;
    private final String toelichting;

    Oorzaak(Soort soort, String toelichting) {
        this.soort = soort;
        this.toelichting = toelichting;
    }

    public Soort soort() {
        return soort;
    }

    public String toelichting() {
        return toelichting;
    }
}
