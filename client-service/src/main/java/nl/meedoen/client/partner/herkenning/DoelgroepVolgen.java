package nl.meedoen.client.partner.herkenning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.meedoen.client.advies.AdviesBewaren;
import nl.meedoen.client.client.Clienten;
import nl.meedoen.client.indicatie.Indicatie;
import nl.meedoen.client.indicatie.IndicatieOvernemen;
import nl.meedoen.client.partner.UwvEvent.AdviesBeschutWerkGegeven;
import nl.meedoen.client.partner.UwvEvent.DoelgroepregisterGewijzigd;
import nl.meedoen.client.partner.UwvEvent.OverDoelgroep;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.event.BadEvent;

/** Follows what UWV says of the target groups somebody belongs to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DoelgroepVolgen {
    private final Clienten clienten;
    private final IndicatieOvernemen indicatie;
    private final AdviesBewaren advies;

    DoelgroepVolgen(Clienten clienten, IndicatieOvernemen indicatie, AdviesBewaren advies) {
        this.clienten = clienten;
        this.indicatie = indicatie;
        this.advies = advies;
    }

    /** @throws BadEvent for values that cannot be, and for who is not registered here */
    public void volgen(OverDoelgroep event) {
        switch (event) {
            case DoelgroepregisterGewijzigd gewijzigd -> register(gewijzigd);
            case AdviesBeschutWerkGegeven gegeven -> advies(gegeven);
        }
    }

    /** For each municipality that knows the person. */
    private void register(DoelgroepregisterGewijzigd event) {
        new Keuring()
                .bsn(event.bsn())
                .eis(
                        event.einddatum() == null || !event.einddatum().isBefore(event.ingangsdatum()),
                        "einddatum ligt voor ingangsdatum")
                .eis(event.bron() != Indicatie.Bron.GEMEENTE, "bron is niet het register van UWV")
                .afronden();
        var personen = clienten.met(event.bsn().bsn());
        if (personen.isEmpty()) throw new BadEvent("onbekend BSN");
        var periode = new Periode(event.ingangsdatum(), event.einddatum());
        for (var client : personen)
            indicatie.overnemen(client, event.soort(), event.bron(), periode, event.gewijzigdOp());
    }

    /** For the municipality that asked. */
    private void advies(AdviesBeschutWerkGegeven event) {
        new Keuring().bsn(event.bsn()).gemeente(event.gemeente()).afronden();
        var client = clienten.met(event.gemeente(), event.bsn().bsn())
                .orElseThrow(() -> new BadEvent("onbekend BSN in gemeente " + event.gemeente()));
        advies.bewaren(client, event.advies(), event.adviesdatum());
    }
}
