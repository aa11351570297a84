package nl.meedoen.noriskpolis.dienstverband;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.noriskpolis.client.ClientEvent.DienstverbandBeeindigd;
import nl.meedoen.noriskpolis.client.ClientEvent.DienstverbandGestart;
import nl.meedoen.noriskpolis.client.ClientEvent.DienstverbandGewijzigd;
import nl.meedoen.noriskpolis.client.ClientEvent.OverDienstverband;

/** An employment in Ridderkerk of 32 hours a week, from 1 January up to and including 30 November 2026. */
public final class Voorbeeld {
    static final UUID ID = UUID.fromString("019b11dd-2e73-750f-bf8a-7e63346c4a7a");
    static final DienstverbandGestart GESTART = new DienstverbandGestart(
            ID,
            UUID.fromString("0199e20b-e358-748f-a603-f61dc036b5c5"),
            UUID.fromString("019a4907-6eb1-7c3f-af73-25770a850c5a"),
            "GM0597",
            LocalDate.of(2026, 1, 1),
            null,
            BigDecimal.valueOf(32));
    static final DienstverbandGewijzigd MEER_UREN =
            new DienstverbandGewijzigd(ID, "GM0597", LocalDate.of(2026, 6, 1), BigDecimal.valueOf(36));
    static final DienstverbandBeeindigd BEEINDIGD =
            new DienstverbandBeeindigd(ID, "GM0597", LocalDate.of(2026, 11, 30));

    private Voorbeeld() {}

    public static Dienstverband dienstverband() {
        return na(GESTART, BEEINDIGD);
    }

    static Dienstverband na(OverDienstverband... events) {
        var dienstverband = new Dienstverband(ID);
        for (var event : events) dienstverband.volg(event);
        return dienstverband;
    }
}
