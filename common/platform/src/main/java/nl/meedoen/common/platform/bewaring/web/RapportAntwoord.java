package nl.meedoen.common.platform.bewaring.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.bewaring.Bewaarrapport;
import nl.meedoen.common.platform.bewaring.Rapportregel;

/** @param proef whether it only says what would go */
public record RapportAntwoord(UUID id, String gemeente, boolean proef, Instant opgesteldOp, List<Rapportregel> regels) {
    static RapportAntwoord van(Bewaarrapport rapport) {
        return new RapportAntwoord(
                rapport.id(), rapport.gemeente(), rapport.proef(), rapport.opgesteldOp(), rapport.regels());
    }
}
