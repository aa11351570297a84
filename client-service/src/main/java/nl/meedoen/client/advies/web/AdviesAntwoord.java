package nl.meedoen.client.advies.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.client.advies.Advies;

record AdviesAntwoord(UUID id, UUID client, String gemeente, Advies.Strekking advies, LocalDate adviesdatum) {
    static AdviesAntwoord van(Advies advies) {
        return new AdviesAntwoord(
                advies.id(), advies.client(), advies.gemeente(), advies.advies(), advies.adviesdatum());
    }
}
