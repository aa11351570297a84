package nl.meedoen.client.partner;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.meedoen.client.advies.Advies;
import nl.meedoen.client.indicatie.Indicatie;
import org.jspecify.annotations.Nullable;

/** What UWV tells us. */
public sealed interface UwvEvent {

    /** Of sickness, the benefit for it and its invoice. */
    sealed interface OverZiekte extends UwvEvent {}

    /** Of the target groups somebody belongs to. */
    sealed interface OverDoelgroep extends UwvEvent {}

    record UwvLoonwaardeBevestigd(
            UUID loonwaardebepaling,
            Integer versie,
            @Nullable OpgegevenBsn bsn,
            Instant verwerktOp,
            Oordeel.Resultaat resultaat,
            @Nullable String reden)
            implements UwvEvent {}

    /** @param gemeldOp when UWV heard of it, where it says so */
    record UwvZiekmeldingGemeld(
            OpgegevenBsn bsn,
            String loonheffingennummer,
            LocalDate eersteZiektedag,
            @Nullable Instant gemeldOp) implements OverZiekte {}

    /** @param gemeldOp when UWV heard of it, where it says so */
    record UwvHersteldGemeld(
            OpgegevenBsn bsn,
            String loonheffingennummer,
            LocalDate eersteWerkdag,
            @Nullable Instant gemeldOp) implements OverZiekte {}

    /**
     * @param ziekmelding ours, where UWV knows it
     * @param besluit absent as long as only the plausibility was judged
     * @param per the first day without benefit
     * @param dagloon in euro
     */
    record UwvClaimBeoordeeld(
            OpgegevenBsn bsn,
            String loonheffingennummer,
            @Nullable UUID ziekmelding,
            LocalDate eersteZiektedag,
            Integer volgnummer,
            Instant beoordeeldOp,
            Boolean plausibel,
            @Nullable Besluit besluit,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate tot,
            @Nullable LocalDate per,
            @Nullable String dagloon,
            @Nullable Integer uitkeringspercentage,
            @Nullable List<Grond> gronden,
            @Nullable Reden reden)
            implements OverZiekte {}

    enum Besluit {
        TOEGEKEND,
        AFGEWEZEN,
        BEEINDIGD
    }

    enum Grond {
        GEEN_NORISKPOLIS,
        TE_LAAT_GEMELD,
        DUUR_VERSTREKEN
    }

    enum Reden {
        HERSTELD,
        EINDE_DIENSTVERBAND,
        DUUR_VERSTREKEN,
        ZIEKMELDING_INGETROKKEN
    }

    /**
     * @param ziekmelding ours, where UWV knows it
     * @param dagen days of benefit; 0 when the payment was taken back
     * @param dagloon in euro
     * @param deel of the benefit that is paid, from 0 to 100
     * @param bedrag in euro
     */
    record UwvUitkeringBetaald(
            OpgegevenBsn bsn,
            String loonheffingennummer,
            String betaling,
            Integer volgnummer,
            @Nullable UUID ziekmelding,
            LocalDate eersteZiektedag,
            LocalDate vanaf,
            LocalDate tot,
            Integer dagen,
            String dagloon,
            Integer uitkeringspercentage,
            BigDecimal deel,
            String bedrag,
            LocalDate betaaldOp)
            implements OverZiekte {}

    /** @param gewijzigdOp when the register changed */
    record DoelgroepregisterGewijzigd(
            OpgegevenBsn bsn,
            Indicatie.Soort soort,
            LocalDate ingangsdatum,
            @Nullable LocalDate einddatum,
            Indicatie.Bron bron,
            Instant gewijzigdOp)
            implements OverDoelgroep {}

    /** On sheltered work, for the municipality that asked. */
    record AdviesBeschutWerkGegeven(OpgegevenBsn bsn, String gemeente, Advies.Strekking advies, LocalDate adviesdatum)
            implements OverDoelgroep {}

    /** @param totaal in euro */
    record UwvFactuurOntvangen(
            String factuurnummer,
            String gemeente,
            Integer jaar,
            LocalDate factuurdatum,
            String totaal,
            List<Factuurregel> regels)
            implements OverZiekte {}

    /** One spell on the invoice; amounts in euro. */
    record Factuurregel(
            Integer regel,
            OpgegevenBsn bsn,
            String loonheffingennummer,
            LocalDate eersteZiektedag,
            Integer dagen,
            String uitkering,
            String opslag) {

        public Factuurregel {
            Objects.requireNonNull(regel, "regel ontbreekt");
            Objects.requireNonNull(bsn, "bsn ontbreekt");
            Objects.requireNonNull(loonheffingennummer, "loonheffingennummer ontbreekt");
            Objects.requireNonNull(eersteZiektedag, "eersteZiektedag ontbreekt");
            Objects.requireNonNull(dagen, "dagen ontbreekt");
            Objects.requireNonNull(uitkering, "uitkering ontbreekt");
            Objects.requireNonNull(opslag, "opslag ontbreekt");
        }
    }
}
