package nl.meedoen.instrument.voorziening;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for an instrument.
 *
 * @param maanden how many months it is asked for
 * @param voornemenDienstverband whether the employer intends to hire
 * @param toestemmingSenior whether a senior agreed to more than the usual months
 */
public record Verzoek(
        UUID client,
        String instrument,
        UUID werkgever,
        String functie,
        LocalDate ingangsdatum,
        int maanden,
        boolean voornemenDienstverband,
        boolean toestemmingSenior) {}
