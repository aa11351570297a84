package nl.meedoen.client.dienstverband;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;

/** Changes the hours of an employment, or ends it. */
@ApplicationScoped
public class DienstverbandWijzigen {
    private final Dienstverbanden dienstverbanden;
    private final Historie historie;
    private final Preconditions preconditions;

    DienstverbandWijzigen(Dienstverbanden dienstverbanden, Historie historie, Preconditions preconditions) {
        this.dienstverbanden = dienstverbanden;
        this.historie = historie;
        this.preconditions = preconditions;
    }

    @Transactional
    public Dienstverband uren(UUID id, LocalDate vanaf, BigDecimal urenPerWeek) {
        return wijzigen(id, dienstverband -> dienstverband.urenWijzigen(vanaf, urenPerWeek));
    }

    @Transactional
    public Dienstverband beeindigen(UUID id, LocalDate laatsteDag) {
        return wijzigen(id, dienstverband -> dienstverband.beeindigen(laatsteDag));
    }

    private Dienstverband wijzigen(UUID id, Consumer<Dienstverband> wijziging) {
        var dienstverband = dienstverbanden.findByIdOptional(id).orElseThrow(Refusal::notFound);
        preconditions.honour(dienstverband);
        wijziging.accept(dienstverband);
        dienstverbanden.flush();
        historie.publish(dienstverband);
        return dienstverband;
    }
}
