package nl.meedoen.sanction.maatregel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.sanction.client.Client;
import nl.meedoen.sanction.client.Clienten;
import nl.meedoen.sanction.wet.artikel18.Afstemming;
import nl.meedoen.sanction.wet.artikel18.Afziengrond;
import nl.meedoen.sanction.wet.artikel18.Beletsel;
import nl.meedoen.sanction.wet.artikel18.Oordeel;
import nl.meedoen.sanction.wet.artikel18.Weging;
import nl.meedoen.sanction.wet.artikel18.Zaak;

/** Decides: the benefit is lowered, or it is not. */
@ApplicationScoped
public class MaatregelBesluiten {
    private final Maatregelen maatregelen;
    private final Clienten clienten;
    private final Beleid beleid;
    private final Outbox outbox;
    private final Preconditions preconditions;

    MaatregelBesluiten(
            Maatregelen maatregelen, Clienten clienten, Beleid beleid, Outbox outbox, Preconditions preconditions) {
        this.maatregelen = maatregelen;
        this.clienten = clienten;
        this.beleid = beleid;
        this.outbox = outbox;
        this.preconditions = preconditions;
    }

    /**
     * Weighs the case; where nobody is to blame the outcome is that no lowering follows (lid 9).
     *
     * @param op the day of the decision
     * @throws Refusal 409 before the hearing, without the consultations, or on a day without benefit
     */
    @Transactional
    public Maatregel opleggen(UUID id, Weging weging, LocalDate op) {
        var maatregel = een(id);
        var client = clienten.vastgehouden(maatregel.client());
        switch (oordeel(maatregel, weging, op)) {
            case Oordeel.Afzien(var grond) -> maatregel.afzien(grond, op);
            case Oordeel.Verlagen verlagen -> {
                maatregel.opleggen(verlagen, op);
                eisBijstand(client, maatregel.ingangsdatum());
            }
            case Oordeel.Onvolledig(var beletselen) -> {
                maatregel.eisGehoord(op);
                throw onvolledig(beletselen);
            }
        }
        return besloten(maatregel);
    }

    @Transactional
    public Maatregel afzien(UUID id, Afziengrond grond, String reden, LocalDate op) {
        var maatregel = een(id);
        maatregel.afzien(grond.onderbouwing(maatregel.schending(), reden), op);
        return besloten(maatregel);
    }

    private Oordeel oordeel(Maatregel maatregel, Weging weging, LocalDate op) {
        var schending = maatregel.schending();
        var zaak = new Zaak(schending, maatregelen.eerdere(maatregel.client()), op);
        return Afstemming.oordeel(zaak, weging, beleid.maatregel(maatregel.gemeente(), schending.datum()));
    }

    private void eisBijstand(Client client, LocalDate ingangsdatum) {
        clienten.eisBijstand(
                client,
                ingangsdatum,
                () -> Refusal.transition("Op " + ingangsdatum + " is er geen bijstand die kan worden verlaagd."));
    }

    private static Refusal onvolledig(List<Beletsel> beletselen) {
        var redenen = beletselen.stream().map(Beletsel::melding).toList();
        return Refusal.transition("De maatregel kan nog niet worden opgelegd: " + String.join("; ", redenen) + ".")
                .with("beletselen", beletselen);
    }

    private Maatregel een(UUID id) {
        var maatregel = maatregelen.een(id);
        preconditions.honour(maatregel);
        return maatregel;
    }

    private Maatregel besloten(Maatregel maatregel) {
        maatregelen.flush();
        outbox.publish(maatregel);
        return maatregel;
    }
}
