package nl.meedoen.common.platform.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stable names of what can go wrong, each a page under {@code /problemen}. */
public enum ProblemType {
    INVOER_ONGELDIG(400, "De invoer klopt niet"),
    BSN_ONGELDIG(400, "Het BSN klopt niet"),
    MEDISCH_GEGEVEN_NIET_TOEGESTAAN(400, "Medische gegevens horen hier niet"),
    LOONWAARDE_ONTBREEKT(400, "De loonwaarde ontbreekt"),
    CLIENT_ONBEKEND(400, "De cliënt is onbekend"),
    WERKGEVER_ONBEKEND(400, "De werkgever is onbekend"),
    DIENSTVERBAND_ONBEKEND(400, "Het dienstverband is onbekend"),
    BELEID_ONTBREEKT(400, "Er is geen beleid voor deze datum"),
    NIET_AANGEMELD(401, "U bent niet aangemeld"),
    GEEN_TOEGANG(403, "U heeft geen toegang"),
    NIET_GEVONDEN(404, "Niet gevonden"),
    METHODE_NIET_TOEGESTAAN(405, "Dit kan hier niet"),
    FORMAAT_NIET_LEVERBAAR(406, "Dit formaat is niet leverbaar"),
    OVERGANG_NIET_TOEGESTAAN(409, "Dit kan nu niet"),
    BESTAAT_AL(409, "Dit bestaat al"),
    CLIENT_NOG_NIET_BEKEND(409, "De cliënt is nog niet bekend"),
    DIENSTVERBAND_NOG_NIET_BEKEND(409, "Het dienstverband is nog niet bekend"),
    KETEN_LOOPT_ACHTER(409, "Nog niet alles is hier aangekomen"),
    VERZOEK_LOOPT_NOG(409, "Het verzoek loopt nog"),
    VERSIE_VEROUDERD(412, "Iemand anders was u voor"),
    FORMAAT_NIET_ONDERSTEUND(415, "Dit formaat kan niet worden gelezen"),
    IDEMPOTENCY_KEY_HERGEBRUIKT(422, "De Idempotency-Key is al gebruikt"),
    VERSIE_VEREIST(428, "Stuur If-Match mee"),
    INTERNE_FOUT(500, "Er ging iets mis bij ons");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** As it stands in the address of its page: {@code bsn-ongeldig}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProblemType> named(String naam) {
        return Arrays.stream(values()).filter(type -> type.naam().equals(naam)).findFirst();
    }

    static Optional<ProblemType> forStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(INVOER_ONGELDIG);
            case 401 -> Optional.of(NIET_AANGEMELD);
            case 403 -> Optional.of(GEEN_TOEGANG);
            case 404 -> Optional.of(NIET_GEVONDEN);
            case 405 -> Optional.of(METHODE_NIET_TOEGESTAAN);
            case 406 -> Optional.of(FORMAAT_NIET_LEVERBAAR);
            case 415 -> Optional.of(FORMAAT_NIET_ONDERSTEUND);
            case 500 -> Optional.of(INTERNE_FOUT);
            default -> Optional.empty();
        };
    }
}
