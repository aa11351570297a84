package nl.meedoen.common.platform.bewaring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.common.platform.persistence.Beurten;

/** Lets a service delete what a municipality keeps no longer, and writes down how much. */
@ApplicationScoped
public class BewaarrapportOpmaken {
    private final Bewaarrapporten rapporten;
    private final Instance<Opruiming> opruiming;
    private final Beleid beleid;
    private final Beurten beurten;
    private final Clock clock;

    BewaarrapportOpmaken(
            Bewaarrapporten rapporten, Instance<Opruiming> opruiming, Beleid beleid, Beurten beurten, Clock clock) {
        this.rapporten = rapporten;
        this.opruiming = opruiming;
        this.beleid = beleid;
        this.beurten = beurten;
        this.clock = clock;
    }

    /**
     * By the policy of today.
     *
     * @param proef only says what would go
     * @throws BeleidOntbreekt when the municipality set no terms: then nothing is deleted
     */
    @Transactional
    public Bewaarrapport opmaken(String gemeente, boolean proef) {
        beurten.wacht("bewaring " + gemeente);
        var vandaag = LocalDate.now(clock);
        var termijnen = beleid.bewaartermijn(gemeente, vandaag);
        var regels = opruiming.get().soorten().stream()
                .map(soort -> Bewaartermijn.van(soort, termijnen))
                .map(termijn -> Rapportregel.van(termijn, opruiming.get().opruimen(gemeente, termijn, vandaag, proef)))
                .toList();
        var rapport = new Bewaarrapport(gemeente, proef, regels, clock.instant());
        rapporten.persistAndFlush(rapport);
        return rapport;
    }
}
