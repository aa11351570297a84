package nl.meedoen.noriskpolis.reservering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.persistence.Beurten;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.wet.bijlage4.Afspraak;
import nl.meedoen.noriskpolis.wet.bijlage4.Raming;
import nl.meedoen.noriskpolis.wet.bijlage4.Reserveren;

/** Sets an amount aside for a year. The same figures again are the one there is, other figures the next number. */
@ApplicationScoped
public class ReserveringMaken {
    private final Reserveringen reserveringen;
    private final Beleid beleid;
    private final Beurten beurten;
    private final Caller caller;
    private final Clock clock;

    ReserveringMaken(Reserveringen reserveringen, Beleid beleid, Beurten beurten, Caller caller, Clock clock) {
        this.reserveringen = reserveringen;
        this.beleid = beleid;
        this.beurten = beurten;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws Refusal 403 for another municipality
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt where no arrangement with UWV is in force over the year
     */
    @Transactional
    public Gemaakt maken(String gemeente, int jaar, Raming raming) {
        if (!caller.mayActFor(gemeente)) throw Refusal.noAccess("Uw token geldt niet voor gemeente " + gemeente + ".");
        var bedrag = Reserveren.bedrag(raming, Afspraak.voor(beleid, gemeente, jaar));
        beurten.wacht("reservering " + gemeente + " " + jaar);
        var laatste = reserveringen.laatste(gemeente, jaar);
        if (laatste.filter(bekend -> bekend.gelijk(raming, bedrag.waarde())).isPresent())
            return new Gemaakt(laatste.get(), false);
        var nummer = laatste.map(Reservering::nummer).orElse(0) + 1;
        var nieuw = new Reservering(gemeente, jaar, nummer, raming, bedrag, clock.instant());
        reserveringen.persistAndFlush(nieuw);
        return new Gemaakt(nieuw, true);
    }

    /** @param nieuw whether it was not there yet */
    public record Gemaakt(Reservering reservering, boolean nieuw) {}
}
