package nl.meedoen.common.platform.bewaring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.common.platform.persistence.Beurten;

/** Lets a service delete what a municipality keeps no longer, and writes down how much. */
@ApplicationScoped
public class BewaarrapportOpmaken {
    private static final int LANGSTE_SECONDEN = 1800;

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
     * By the policy of today. Each kind goes in a transaction of its own, so that none holds what another waits for; what
     * went is gone, also where a later kind fails, and the next report counts the rest.
     *
     * @param proef only says what would go
     * @throws BeleidOntbreekt when the municipality set no terms: then nothing is deleted
     */
    public Bewaarrapport opmaken(String gemeente, boolean proef) {
        var vandaag = LocalDate.now(clock);
        var termijnen = beleid.bewaartermijn(gemeente, vandaag);
        var regels = opruiming.get().soorten().stream()
                .map(soort -> Bewaartermijn.van(soort, termijnen))
                .map(termijn -> inEigenTransactie(() -> regel(gemeente, termijn, vandaag, proef)))
                .toList();
        return inEigenTransactie(() -> bewaard(new Bewaarrapport(gemeente, proef, regels, clock.instant())));
    }

    private Rapportregel regel(String gemeente, Bewaartermijn termijn, LocalDate vandaag, boolean proef) {
        beurten.wacht("bewaring " + gemeente);
        return Rapportregel.van(termijn, opruiming.get().opruimen(gemeente, termijn, vandaag, proef));
    }

    private Bewaarrapport bewaard(Bewaarrapport rapport) {
        rapporten.persistAndFlush(rapport);
        return rapport;
    }

    private static <T> T inEigenTransactie(Callable<T> werk) {
        return QuarkusTransaction.requiringNew().timeout(LANGSTE_SECONDEN).call(werk);
    }
}
