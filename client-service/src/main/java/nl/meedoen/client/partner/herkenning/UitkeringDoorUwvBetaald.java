package nl.meedoen.client.partner.herkenning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.client.partner.UwvEvent.UwvUitkeringBetaald;
import org.jspecify.annotations.Nullable;

record UitkeringDoorUwvBetaald(
        UUID dienstverband,
        UUID client,
        String gemeente,
        String betaling,
        int volgnummer,
        @Nullable UUID ziekmelding,
        LocalDate eersteZiektedag,
        LocalDate vanaf,
        LocalDate tot,
        int dagen,
        String dagloon,
        int uitkeringspercentage,
        BigDecimal deel,
        String bedrag,
        LocalDate betaaldOp)
        implements DoorUwv {

    static UitkeringDoorUwvBetaald van(UwvUitkeringBetaald event, Herkend wie) {
        return new UitkeringDoorUwvBetaald(
                wie.dienstverband(),
                wie.client(),
                wie.gemeente(),
                event.betaling(),
                event.volgnummer(),
                event.ziekmelding(),
                event.eersteZiektedag(),
                event.vanaf(),
                event.tot(),
                event.dagen(),
                event.dagloon(),
                event.uitkeringspercentage(),
                event.deel(),
                event.bedrag(),
                event.betaaldOp());
    }
}
