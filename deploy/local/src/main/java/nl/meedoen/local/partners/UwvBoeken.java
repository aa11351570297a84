package nl.meedoen.local.partners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.meedoen.local.partners.VanPartner.UwvFactuurOntvangen;
import nl.meedoen.local.partners.VanPartner.UwvLoonwaardeBevestigd;

/** All that UWV keeps, in memory. The same messages in the same order give the same books and the same answers. */
public final class UwvBoeken {
    private final Map<UUID, Dossier> dossiers = new ConcurrentHashMap<>();
    private volatile UwvDesk desk;

    UwvBoeken(Dagloon dagloon, Mischief mischief) {
        desk = new UwvDesk(dagloon, mischief);
    }

    void behave(Mischief mischief) {
        desk = new UwvDesk(desk.dagloon(), mischief);
    }

    /** @param op when Meedoen said it; UWV answers at once */
    List<VanPartner> hoort(NaarUwv bericht, Instant op) {
        return switch (bericht) {
            case NaarUwv.ZiekmeldingNaarUwv ziek -> bewaard(desk.ziek(dossier(ziek.ziekmelding()), ziek, op));
            case NaarUwv.BetermeldingNaarUwv beter -> bewaard(desk.beter(dossier(beter.ziekmelding()), beter, op));
            case NaarUwv.GedeeltelijkeBetermeldingNaarUwv _ -> List.of();
            case NaarUwv.LoonwaardeNaarUwv waarde ->
                List.of(new UwvLoonwaardeBevestigd(
                        waarde.loonwaardebepaling(), waarde.versie(), waarde.bsn(), op, "AANVAARD", null));
        };
    }

    /** The file of a report; empty when UWV never heard of it. */
    public Dossier dossier(UUID ziekmelding) {
        return dossiers.getOrDefault(ziekmelding, Dossier.nieuw(ziekmelding));
    }

    /** The invoice of a year for a municipality. @throws IllegalStateException when UWV paid nothing */
    public UwvFactuurOntvangen factuur(String gemeente, int jaar, String factuurnummer, LocalDate factuurdatum) {
        return UwvFactuur.over(dossiers.values(), gemeente, jaar, factuurnummer, factuurdatum);
    }

    /** The same about some reports only. */
    public UwvFactuurOntvangen factuur(
            String gemeente, int jaar, String factuurnummer, LocalDate factuurdatum, Set<UUID> ziekmeldingen) {
        var enkele = new HashMap<>(dossiers);
        enkele.keySet().retainAll(ziekmeldingen);
        return UwvFactuur.over(enkele.values(), gemeente, jaar, factuurnummer, factuurdatum);
    }

    private List<VanPartner> bewaard(Antwoord antwoord) {
        dossiers.put(antwoord.dossier().ziekmelding(), antwoord.dossier());
        return antwoord.berichten();
    }
}
