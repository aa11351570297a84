package nl.meedoen.client.partner.herkenning;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.meedoen.client.partner.UwvEvent.Factuurregel;
import nl.meedoen.client.partner.UwvEvent.UwvFactuurOntvangen;
import nl.meedoen.common.platform.event.BadEvent;

/** Whether an invoice can be read. Its total is not compared with its lines: that belongs to the control of it. */
final class Factuurkeuring {
    private static final int EERSTE_JAAR = 2015;
    private static final int LAATSTE_JAAR = 2100;

    private final Keuring keuring = new Keuring();
    private final List<Factuurregel> regels;

    private Factuurkeuring(List<Factuurregel> regels) {
        this.regels = regels;
    }

    /** @throws BadEvent naming everything that is wrong, by line number */
    static void keuren(UwvFactuurOntvangen factuur) {
        var regels = factuur.regels();
        if (regels.isEmpty() || regels.contains(null)) throw new BadEvent("regels is leeg of bevat een lege regel");
        new Factuurkeuring(regels).kop(factuur).regels().afronden();
    }

    private Factuurkeuring kop(UwvFactuurOntvangen factuur) {
        keuring.kenmerk("factuurnummer", factuur.factuurnummer())
                .gemeente(factuur.gemeente())
                .eis(
                        factuur.jaar() >= EERSTE_JAAR && factuur.jaar() <= LAATSTE_JAAR,
                        "jaar ligt niet van " + EERSTE_JAAR + " tot en met " + LAATSTE_JAAR)
                .bedrag("totaal", factuur.totaal());
        return this;
    }

    private Keuring regels() {
        var keren = regels.stream().collect(Collectors.groupingBy(Factuurregel::regel, Collectors.counting()));
        elke(regel -> regel.regel() >= 1, "regel is lager dan 1");
        elke(regel -> keren.getOrDefault(regel.regel(), 0L) == 1, "regel komt meer dan eens voor");
        elke(regel -> regel.bsn().geldig(), "bsn voldoet niet aan de elfproef");
        elke(
                regel -> Keuring.isLoonheffingennummer(regel.loonheffingennummer()),
                "loonheffingennummer heeft niet de juiste vorm");
        elke(regel -> regel.dagen() >= 0, "dagen is negatief");
        elke(regel -> Keuring.isBedrag(regel.uitkering()), "uitkering is geen bedrag in euro met twee decimalen");
        elke(regel -> Keuring.isBedrag(regel.opslag()), "opslag is geen bedrag in euro met twee decimalen");
        return keuring;
    }

    private void elke(Predicate<Factuurregel> eis, String fout) {
        var nummers = regels.stream()
                .filter(eis.negate())
                .map(regel -> regel.regel().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        keuring.eis(nummers.isEmpty(), "regel " + nummers + ": " + fout);
    }
}
