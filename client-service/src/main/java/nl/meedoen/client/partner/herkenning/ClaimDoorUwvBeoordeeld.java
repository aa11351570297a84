package nl.meedoen.client.partner.herkenning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.client.partner.UwvEvent;
import nl.meedoen.client.partner.UwvEvent.UwvClaimBeoordeeld;
import org.jspecify.annotations.Nullable;

record ClaimDoorUwvBeoordeeld(
        UUID dienstverband,
        UUID client,
        String gemeente,
        @Nullable UUID ziekmelding,
        LocalDate eersteZiektedag,
        int volgnummer,
        Instant beoordeeldOp,
        boolean plausibel,
        UwvEvent.@Nullable Besluit besluit,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate tot,
        @Nullable LocalDate per,
        @Nullable String dagloon,
        @Nullable Integer uitkeringspercentage,
        @Nullable List<UwvEvent.Grond> gronden,
        UwvEvent.@Nullable Reden reden)
        implements DoorUwv {

    static ClaimDoorUwvBeoordeeld van(UwvClaimBeoordeeld event, Herkend wie) {
        return new ClaimDoorUwvBeoordeeld(
                wie.dienstverband(),
                wie.client(),
                wie.gemeente(),
                event.ziekmelding(),
                event.eersteZiektedag(),
                event.volgnummer(),
                event.beoordeeldOp(),
                event.plausibel(),
                event.besluit(),
                event.vanaf(),
                event.tot(),
                event.per(),
                event.dagloon(),
                event.uitkeringspercentage(),
                event.gronden(),
                event.reden());
    }
}
