package nl.meedoen.subsidy.loonkostensubsidie.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.loonkostensubsidie.Stand;
import nl.meedoen.subsidy.rekening.Herkomst;

/** Shows a subsidy to whoever asks: an employer sees nothing of what was found of the person, nor of who works on it. */
@ApplicationScoped
class SubsidieTonen {
    private static final String WERKGEVER = "WERKGEVER";

    private final Stand stand;
    private final Caller caller;
    private final Clock clock;

    SubsidieTonen(Stand stand, Caller caller, Clock clock) {
        this.stand = stand;
        this.caller = caller;
        this.clock = clock;
    }

    SubsidieAntwoord antwoord(Loonkostensubsidie subsidie) {
        return SubsidieAntwoord.van(subsidie, stand.recht(subsidie), LocalDate.now(clock), alles());
    }

    List<MutatieAntwoord> mutaties(Loonkostensubsidie subsidie) {
        return stand.mutaties(subsidie).stream()
                .map(mutatie -> MutatieAntwoord.van(mutatie, alles() || vanDeWerkgever(mutatie.herkomst())))
                .toList();
    }

    private boolean alles() {
        return caller.werkgever().isEmpty();
    }

    private boolean vanDeWerkgever(Herkomst herkomst) {
        return herkomst.door().equals(WERKGEVER) || herkomst.door().equals(caller.sub());
    }
}
