package nl.meedoen.subsidy.loonwaarde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.subsidy.dienstverband.Dienstverband;
import nl.meedoen.subsidy.loonkostensubsidie.FeitVerwerken;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit;
import nl.meedoen.subsidy.rekening.Herkomst;

/** What every version of a determination leads to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Vaststelling {
    private final Loonwaardebepalingen bepalingen;
    private final Aanleveringen aanleveringen;
    private final FeitVerwerken feiten;
    private final Outbox outbox;
    private final Herbeoordelingstermijn termijn;

    Vaststelling(
            Loonwaardebepalingen bepalingen,
            Aanleveringen aanleveringen,
            FeitVerwerken feiten,
            Outbox outbox,
            Herbeoordelingstermijn termijn) {
        this.bepalingen = bepalingen;
        this.aanleveringen = aanleveringen;
        this.feiten = feiten;
        this.outbox = outbox;
        this.termijn = termijn;
    }

    Loonwaardebepaling nieuw(Dienstverband dienstverband, LocalDate geldigVanaf, Versie eerste) {
        var uiterlijk = termijn.voor(dienstverband, eerste.meting().meetdatum());
        var bepaling = Loonwaardebepaling.vaststellen(
                dienstverband,
                geldigVanaf,
                eerste,
                uiterlijk.map(Uitkomst::waarde).orElse(null));
        bepalingen.persistAndFlush(bepaling);
        return bepaling;
    }

    /** Tells of the newest version, and begins to follow its way to UWV. */
    void bekendmaken(Loonwaardebepaling bepaling) {
        aanleveringen.aangeleverd(bepaling);
        outbox.publish(bepaling);
    }

    /** Takes the newest version into the account; the subsidy that runs tells what it changes. */
    void verwerken(Loonwaardebepaling bepaling) {
        var versie = bepaling.huidig();
        feiten.verwerken(
                bepaling.dienstverband(),
                bepaling.gemeente(),
                new Herkomst(versie.vastgesteldDoor(), versie.reden()),
                Ids.next(),
                versie.vastgesteldOp(),
                kenmerk -> new Dienstverbandfeit.LoonwaardeVastgesteld(
                        kenmerk, bepaling.geldigVanaf(), versie.meting().loonwaarde()));
    }
}
