package nl.meedoen.noriskpolis.client;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import org.jspecify.annotations.Nullable;

/** What this service uses of what client-service publishes. */
public sealed interface ClientEvent {

    /** About an employment, as far as sickness needs it. */
    sealed interface OverDienstverband extends ClientEvent {
        UUID dienstverband();

        String gemeente();
    }

    record DienstverbandGestart(
            UUID dienstverband,
            UUID client,
            UUID werkgever,
            String gemeente,
            LocalDate ingangsdatum,
            @Nullable LocalDate einddatum,
            BigDecimal urenPerWeek)
            implements OverDienstverband {}

    record DienstverbandGewijzigd(UUID dienstverband, String gemeente, LocalDate vanaf, BigDecimal urenPerWeek)
            implements OverDienstverband {}

    /** @param gemeldOp when UWV heard of it, where it says so */
    record ZiekmeldingDoorUwvGemeld(
            UUID dienstverband,
            LocalDate eersteZiektedag,
            @Nullable Instant gemeldOp) implements ClientEvent {}

    /** @param gemeldOp when UWV heard of it, where it says so */
    record HerstelDoorUwvGemeld(
            UUID dienstverband,
            LocalDate eersteWerkdag,
            @Nullable Instant gemeldOp) implements ClientEvent {}

    /**
     * UWV judged an appeal to the no-risk cover.
     *
     * @param ziekmelding the report it is about; absent where UWV does not know it
     * @param volgnummer of the judgments about this sickness, the highest counts
     * @param besluit absent while only the plausibility was looked at
     */
    record ClaimDoorUwvBeoordeeld(
            UUID dienstverband,
            @Nullable UUID ziekmelding,
            LocalDate eersteZiektedag,
            Integer volgnummer,
            Instant beoordeeldOp,
            Boolean plausibel,
            @Nullable String besluit,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate tot,
            @Nullable LocalDate per,
            @Nullable Geld dagloon,
            @Nullable Integer uitkeringspercentage,
            @Nullable List<String> gronden,
            @Nullable String reden)
            implements ClientEvent {}

    record IndicatieVastgesteld(
            UUID indicatie,
            UUID client,
            String gemeente,
            String soort,
            LocalDate ingangsdatum,
            @Nullable LocalDate einddatum)
            implements ClientEvent {}

    record DienstverbandBeeindigd(UUID dienstverband, String gemeente, LocalDate einddatum)
            implements OverDienstverband {}

    /** Told on within the service to the feature that takes it. */
    sealed interface Doorverteld extends ClientEvent {}

    /** @param bsnKenmerk the BSN made unrecognisable; absent in what was told before it travelled */
    record ClientGeregistreerd(
            UUID client, String gemeente, @Nullable String bsnKenmerk) implements Doorverteld {}

    /** About an employer: how UWV knows it. */
    sealed interface OverWerkgever extends Doorverteld {
        UUID werkgever();

        String loonheffingennummer();
    }

    record WerkgeverGeregistreerd(UUID werkgever, String loonheffingennummer) implements OverWerkgever {}

    record WerkgeverGewijzigd(UUID werkgever, String loonheffingennummer) implements OverWerkgever {}

    /**
     * UWV paid sickness benefit to the employer, or corrects such a payment.
     *
     * @param betaling UWV's own mark of the payment
     * @param ziekmelding the report as UWV knows it from us, where it does
     * @param dagen days of benefit from {@code vanaf} up to and including {@code tot}; 0 when it was taken back
     * @param deel percent of the benefit that UWV pays (Ziektewet article 29e)
     */
    record UitkeringDoorUwvBetaald(
            UUID dienstverband,
            UUID client,
            String gemeente,
            String betaling,
            Integer volgnummer,
            @Nullable UUID ziekmelding,
            LocalDate eersteZiektedag,
            LocalDate vanaf,
            LocalDate tot,
            Integer dagen,
            Geld dagloon,
            Percentage uitkeringspercentage,
            Percentage deel,
            Geld bedrag,
            LocalDate betaaldOp)
            implements Doorverteld {}

    /** UWV's yearly invoice, a line for each report. */
    record FactuurDoorUwvGestuurd(
            String factuurnummer,
            String gemeente,
            Integer jaar,
            LocalDate factuurdatum,
            Geld totaal,
            List<Factuurregel> regels)
            implements Doorverteld {}

    /** @param client absent where nobody here has the BSN on the line */
    record Factuurregel(
            @Nullable Integer regel,
            @Nullable UUID client,
            @Nullable String loonheffingennummer,
            @Nullable LocalDate eersteZiektedag,
            @Nullable Integer dagen,
            @Nullable Geld uitkering,
            @Nullable Geld opslag) {}
}
