package nl.meedoen.subsidy.loonwaarde;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.dienstverband.Dienstverband;
import nl.meedoen.subsidy.dienstverband.Dienstverbanden;
import nl.meedoen.subsidy.wet.artikel10d.Herbeoordeling;

/** Until when a determination may stand, by the policy of its day of measurement. */
@ApplicationScoped
public class Herbeoordelingstermijn {
    private final Dienstverbanden dienstverbanden;
    private final Beleid beleid;

    Herbeoordelingstermijn(Dienstverbanden dienstverbanden, Beleid beleid) {
        this.dienstverbanden = dienstverbanden;
        this.beleid = beleid;
    }

    /** Empty where the municipality has no policy on the day. */
    public Optional<Uitkomst<LocalDate>> voor(Loonwaardebepaling bepaling) {
        return dienstverbanden
                .findByIdOptional(bepaling.dienstverband())
                .flatMap(dienstverband -> voor(dienstverband, bepaling.meetdatum()));
    }

    Optional<Uitkomst<LocalDate>> voor(Dienstverband dienstverband, LocalDate meetdatum) {
        try {
            var regels = beleid.loonwaarde(dienstverband.gemeente(), meetdatum);
            return Optional.of(Herbeoordeling.uiterlijk(meetdatum, dienstverband.soort(), regels));
        } catch (BeleidOntbreekt geenTermijn) {
            return Optional.empty();
        }
    }
}
