package nl.meedoen.client.partner.herkenning;

import java.util.UUID;
import nl.meedoen.client.dienstverband.Dienstverband;

/** Whom UWV speaks of. */
record Herkend(UUID dienstverband, UUID client, String gemeente) {

    static Herkend van(Dienstverband dienstverband) {
        return new Herkend(dienstverband.id(), dienstverband.client(), dienstverband.gemeente());
    }
}
