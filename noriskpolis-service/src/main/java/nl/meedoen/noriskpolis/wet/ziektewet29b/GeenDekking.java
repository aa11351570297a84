package nl.meedoen.noriskpolis.wet.ziektewet29b;

/** Why there is no cover on a day. */
public enum GeenDekking {
    NIET_BEGONNEN("Het dienstverband is nog niet begonnen."),
    GEEINDIGD("Het dienstverband is geëindigd."),
    INDICATIE_ONTBREEKT("Er is geen besluit of indicatie waaruit blijkt dat de werknemer tot de doelgroep hoort."),
    LANGSTE_DUUR_VOORBIJ("De langste duur van de dekking is voorbij."),
    ARTIKEL_29B_VAN_TOEPASSING("Artikel 29b van de Ziektewet is zelf van toepassing; het college vergoedt dan niets.");

    private final String toelichting;

    GeenDekking(String toelichting) {
        this.toelichting = toelichting;
    }

    /** Whether UWV pays all the same, and not at the expense of the municipality. */
    public boolean uwvBetaalt() {
        return this == ARTIKEL_29B_VAN_TOEPASSING;
    }

    String toelichting() {
        return toelichting;
    }
}
