package nl.meedoen.local.partners;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What UWV and DZB tell Meedoen, field by field as the contracts have it. */
public sealed interface VanPartner {
    String UWV = "uwv.naar-meedoen.v1";
    String DZB = "dzb.naar-meedoen.v1";

    /** What keeps the messages about one person or employment in order. */
    @JsonIgnore
    String sleutel();

    @JsonIgnore
    default String topic() {
        return UWV;
    }

    /** About one insured person. */
    sealed interface OverPersoon extends VanPartner {
        String bsn();

        @Override
        default String sleutel() {
            return bsn();
        }
    }

    /** About one employment at DZB. */
    sealed interface VanDzb extends VanPartner {
        UUID dienstverband();

        @Override
        default String topic() {
            return DZB;
        }

        @Override
        default String sleutel() {
            return dienstverband().toString();
        }
    }

    record UwvLoonwaardeBevestigd(
            UUID loonwaardebepaling,
            int versie,
            String bsn,
            Instant verwerktOp,
            String resultaat,
            @Nullable String reden)
            implements OverPersoon {}

    record UwvZiekmeldingGemeld(String bsn, String loonheffingennummer, LocalDate eersteZiektedag, Instant gemeldOp)
            implements OverPersoon {}

    record UwvHersteldGemeld(String bsn, String loonheffingennummer, LocalDate eersteWerkdag, Instant gemeldOp)
            implements OverPersoon {}

    record UwvClaimBeoordeeld(
            String bsn,
            String loonheffingennummer,
            UUID ziekmelding,
            LocalDate eersteZiektedag,
            int volgnummer,
            Instant beoordeeldOp,
            boolean plausibel,
            @Nullable Besluit besluit,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate tot,
            @Nullable LocalDate per,
            @Nullable BigDecimal dagloon,
            @Nullable Integer uitkeringspercentage,
            @Nullable List<String> gronden,
            @Nullable String reden)
            implements OverPersoon {}

    enum Besluit {
        TOEGEKEND,
        AFGEWEZEN,
        BEEINDIGD
    }

    /** @param dagen 0 when the payment was taken back */
    record UwvUitkeringBetaald(
            String bsn,
            String loonheffingennummer,
            String betaling,
            int volgnummer,
            UUID ziekmelding,
            LocalDate eersteZiektedag,
            LocalDate vanaf,
            LocalDate tot,
            int dagen,
            BigDecimal dagloon,
            int uitkeringspercentage,
            int deel,
            BigDecimal bedrag,
            LocalDate betaaldOp)
            implements OverPersoon {}

    record UwvFactuurOntvangen(
            String factuurnummer,
            String gemeente,
            int jaar,
            LocalDate factuurdatum,
            BigDecimal totaal,
            List<Regel> regels)
            implements VanPartner {

        @Override
        public String sleutel() {
            return gemeente;
        }

        /** Its lines as the file that goes with the invoice on paper. */
        public String csv() {
            var kop = "regel;bsn;loonheffingennummer;eersteZiektedag;dagen;uitkering;opslag";
            return regels.stream().map(Regel::csv).collect(Collectors.joining("\n", kop + "\n", "\n"));
        }

        /** One report of sickness. */
        public record Regel(
                int regel,
                String bsn,
                String loonheffingennummer,
                LocalDate eersteZiektedag,
                int dagen,
                BigDecimal uitkering,
                BigDecimal opslag) {

            private String csv() {
                return "%d;%s;%s;%s;%d;%s;%s"
                        .formatted(regel, bsn, loonheffingennummer, eersteZiektedag, dagen, uitkering, opslag);
            }
        }
    }

    record DzbZiekmeldingGemeld(UUID client, UUID dienstverband, LocalDate eersteZiektedag, Instant gemeldOp)
            implements VanDzb {}

    record DzbHersteldGemeld(UUID client, UUID dienstverband, LocalDate eersteWerkdag, Instant gemeldOp)
            implements VanDzb {}
}
