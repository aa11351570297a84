package nl.meedoen.noriskpolis.noriskclaim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

record NoRiskClaimIngediend(
        UUID noriskclaim,
        UUID ziekmelding,
        UUID dienstverband,
        String gemeente,
        LocalDate eersteZiektedag,
        Instant ingediendOp)
        implements NoriskclaimEvent {}
