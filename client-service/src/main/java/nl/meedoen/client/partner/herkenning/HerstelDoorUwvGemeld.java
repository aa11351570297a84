package nl.meedoen.client.partner.herkenning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record HerstelDoorUwvGemeld(
        UUID dienstverband,
        UUID client,
        String gemeente,
        LocalDate eersteWerkdag,
        @Nullable Instant gemeldOp) implements DoorUwv {}
