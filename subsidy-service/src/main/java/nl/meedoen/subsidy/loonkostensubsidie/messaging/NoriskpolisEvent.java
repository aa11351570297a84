package nl.meedoen.subsidy.loonkostensubsidie.messaging;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import org.jspecify.annotations.Nullable;

/** What this service uses of what noriskpolis-service publishes. */
sealed interface NoriskpolisEvent {
    UUID dienstverband();

    UUID ziekmelding();

    record ZiekmeldingOntvangen(
            UUID ziekmelding, UUID dienstverband, LocalDate eersteZiektedag, Instant ontvangenOp, String bron)
            implements NoriskpolisEvent {}

    record GedeeltelijkHersteldGemeld(
            UUID ziekmelding, UUID dienstverband, LocalDate vanaf, BigDecimal urenPerWeek, Instant ontvangenOp)
            implements NoriskpolisEvent {}

    record BetermeldingOntvangen(UUID ziekmelding, UUID dienstverband, LocalDate eersteWerkdag, Instant ontvangenOp)
            implements NoriskpolisEvent {}

    record ZiekmeldingGecorrigeerd(
            UUID ziekmelding, UUID dienstverband, LocalDate eersteZiektedag, Instant ontvangenOp, String reden)
            implements NoriskpolisEvent {}

    record ZiekmeldingIngetrokken(UUID ziekmelding, UUID dienstverband, Instant ontvangenOp, String reden)
            implements NoriskpolisEvent {}

    /** @param gronden why there is cover to be expected, or not */
    record NoRiskDekkingVastgesteld(
            UUID ziekmelding, UUID dienstverband, LocalDate eersteZiektedag, Boolean gedekt, List<Onderbouwing> gronden)
            implements NoriskpolisEvent {}

    record NoRiskClaimToegekend(
            UUID ziekmelding,
            UUID dienstverband,
            LocalDate vanaf,
            @Nullable LocalDate tot) implements NoriskpolisEvent {}

    record NoRiskClaimAfgewezen(UUID ziekmelding, UUID dienstverband) implements NoriskpolisEvent {}

    record NoRiskClaimBeeindigd(UUID ziekmelding, UUID dienstverband, LocalDate per) implements NoriskpolisEvent {}
}
