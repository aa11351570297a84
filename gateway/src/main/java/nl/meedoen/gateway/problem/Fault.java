package nl.meedoen.gateway.problem;

import java.util.Locale;

/** What can go wrong at the front door itself; {@code problemen.yaml} says the rest about each. */
public enum Fault {
    INVOER_ONGELDIG,
    NIET_AANGEMELD,
    NIET_GEVONDEN,
    METHODE_NIET_TOEGESTAAN,
    INHOUD_TE_GROOT,
    INTERNE_FOUT,
    DIENST_WEGGEVALLEN,
    DIENST_NIET_BEREIKBAAR,
    NOG_NIET_GEREED,
    DIENST_TE_TRAAG;

    /** As it stands in the address of its page: {@code niet-gevonden}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fault that a bare status stands for. */
    public static Fault forStatus(int status) {
        return switch (status) {
            case 400 -> INVOER_ONGELDIG;
            case 401 -> NIET_AANGEMELD;
            case 404 -> NIET_GEVONDEN;
            case 405 -> METHODE_NIET_TOEGESTAAN;
            case 413 -> INHOUD_TE_GROOT;
            default -> INTERNE_FOUT;
        };
    }
}
