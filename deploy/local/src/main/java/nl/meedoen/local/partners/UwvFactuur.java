package nl.meedoen.local.partners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.meedoen.local.partners.VanPartner.UwvFactuurOntvangen;
import nl.meedoen.local.partners.VanPartner.UwvFactuurOntvangen.Regel;
import nl.meedoen.local.partners.VanPartner.UwvUitkeringBetaald;

/** The yearly invoice under the arrangement of 2015: for each report the benefit of the year and a handling fee. */
final class UwvFactuur {
    /** Uitvoeringsregels BAR 2015, bijlage 4 onderdeel D. */
    private static final BigDecimal OPSLAG = new BigDecimal("141.00");

    private UwvFactuur() {}

    static UwvFactuurOntvangen over(
            Collection<Dossier> dossiers, String gemeente, int jaar, String factuurnummer, LocalDate factuurdatum) {
        var regels = new ArrayList<Regel>();
        for (var betaling : betalingen(dossiers, gemeente, jaar)) regels.add(regel(regels.size() + 1, betaling));
        if (regels.isEmpty()) throw new IllegalStateException("UWV paid nothing for " + gemeente + " in " + jaar);
        var totaal = regels.stream()
                .map(regel -> regel.uitkering().add(regel.opslag()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new UwvFactuurOntvangen(factuurnummer, gemeente, jaar, factuurdatum, totaal, List.copyOf(regels));
    }

    private static List<UwvUitkeringBetaald> betalingen(Collection<Dossier> dossiers, String gemeente, int jaar) {
        return dossiers.stream()
                .filter(dossier -> dossier.melding() != null
                        && gemeente.equals(dossier.melding().gemeente()))
                .flatMap(dossier -> dossier.betalingen().stream())
                .filter(betaling -> betaling.vanaf().getYear() == jaar)
                .sorted(Comparator.comparing(UwvUitkeringBetaald::bsn)
                        .thenComparing(UwvUitkeringBetaald::loonheffingennummer)
                        .thenComparing(UwvUitkeringBetaald::eersteZiektedag))
                .toList();
    }

    /** The fee is for the report, so it falls in the year in which the sickness began. */
    private static Regel regel(int nummer, UwvUitkeringBetaald betaling) {
        var begonnen = betaling.eersteZiektedag().getYear() == betaling.vanaf().getYear();
        return new Regel(
                nummer,
                betaling.bsn(),
                betaling.loonheffingennummer(),
                betaling.eersteZiektedag(),
                betaling.dagen(),
                betaling.bedrag(),
                begonnen ? OPSLAG : BigDecimal.ZERO.setScale(2));
    }
}
