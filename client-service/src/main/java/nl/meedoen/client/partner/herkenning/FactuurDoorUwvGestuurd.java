package nl.meedoen.client.partner.herkenning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;
import org.jspecify.annotations.Nullable;

record FactuurDoorUwvGestuurd(
        String factuurnummer, String gemeente, int jaar, LocalDate factuurdatum, String totaal, List<Regel> regels)
        implements Event {

    /** @param client absent for who is not registered in the municipality of the invoice */
    record Regel(
            int regel,
            @Nullable UUID client,
            String loonheffingennummer,
            LocalDate eersteZiektedag,
            int dagen,
            String uitkering,
            String opslag) {}

    /** The same for the same invoice, so that two versions of it keep their order. */
    @Override
    public UUID key() {
        return UUID.nameUUIDFromBytes((gemeente + "/" + factuurnummer).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UUID subject() {
        return key();
    }
}
