package nl.meedoen.noriskpolis.uwvfactuur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.client.ClientEvent.FactuurDoorUwvGestuurd;
import nl.meedoen.noriskpolis.client.ClientEvent.Factuurregel;
import org.jspecify.annotations.Nullable;

/** The invoice as it comes over the bus, where client-service took the BSN off. What is refused is set apart with the reason. */
@ApplicationScoped
class FactuurVanUwv {
    private final FactuurOntvangen ontvangen;

    FactuurVanUwv(FactuurOntvangen ontvangen) {
        this.ontvangen = ontvangen;
    }

    void on(@Observes FactuurDoorUwvGestuurd event) {
        try {
            ontvangen.ontvangen(new Factuur(
                    event.factuurnummer(),
                    event.gemeente(),
                    event.jaar(),
                    event.factuurdatum(),
                    event.totaal(),
                    regels(event.regels())));
        } catch (BeleidOntbreekt | Refusal geweigerd) {
            throw new BadEvent(String.valueOf(geweigerd.getMessage()));
        }
    }

    private static List<Factuur.Regel> regels(List<Factuurregel> regels) {
        if (regels.isEmpty()) throw new BadEvent("de factuur heeft geen regels");
        var nummers = new HashSet<Integer>();
        return regels.stream()
                .map(FactuurVanUwv::regel)
                .peek(regel -> {
                    if (!nummers.add(regel.regel()))
                        throw new BadEvent("regel " + regel.regel() + " staat er dubbel op");
                })
                .toList();
    }

    private static Factuur.Regel regel(Factuurregel regel) {
        int dagen = aanwezig(regel.dagen(), "dagen");
        if (dagen < 0) throw new BadEvent("regels.dagen ligt onder nul");
        return new Factuur.Regel(
                aanwezig(regel.regel(), "regel"),
                regel.client(),
                null,
                aanwezig(regel.loonheffingennummer(), "loonheffingennummer"),
                aanwezig(regel.eersteZiektedag(), "eersteZiektedag"),
                dagen,
                bedrag(regel.uitkering(), "uitkering"),
                bedrag(regel.opslag(), "opslag"));
    }

    private static Geld bedrag(@Nullable Geld bedrag, String veld) {
        var aanwezig = aanwezig(bedrag, veld);
        if (aanwezig.negatief()) throw new BadEvent("regels." + veld + " ligt onder nul");
        return aanwezig;
    }

    private static <T> T aanwezig(@Nullable T waarde, String veld) {
        if (waarde == null) throw new BadEvent("veld regels." + veld + " ontbreekt");
        return waarde;
    }
}
