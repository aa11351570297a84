package nl.meedoen.client.partner.overdracht;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What UWV has to know of what noriskpolis-service publishes. */
public sealed interface NoriskpolisEvent {
    UUID ziekmelding();

    UUID dienstverband();

    /** @param loonkostensubsidie the decision in force on the first sick day, where there is one */
    record NoRiskClaimIngediend(
            UUID ziekmelding,
            UUID dienstverband,
            UUID client,
            UUID werkgever,
            LocalDate eersteZiektedag,
            Instant ontvangenOp,
            Instant ingediendOp,
            Integer gevraagdPercentage,
            @Nullable Loonkostensubsidie loonkostensubsidie)
            implements NoriskpolisEvent {}

    record ZiekmeldingGecorrigeerd(UUID ziekmelding, UUID dienstverband, LocalDate eersteZiektedag, Instant ontvangenOp)
            implements NoriskpolisEvent {}

    record ZiekmeldingIngetrokken(UUID ziekmelding, UUID dienstverband) implements NoriskpolisEvent {}

    record GedeeltelijkHersteldGemeld(
            UUID ziekmelding, UUID dienstverband, LocalDate vanaf, BigDecimal urenPerWeek, Instant ontvangenOp)
            implements NoriskpolisEvent {}

    record BetermeldingOntvangen(UUID ziekmelding, UUID dienstverband, LocalDate eersteWerkdag, Instant ontvangenOp)
            implements NoriskpolisEvent {}
}
