package nl.meedoen.subsidy.rekening;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.rekening.Dagtoestand.Lopend;

/** What a month is worth and why, in plain Dutch (B1). Every amount and article comes from the grounds themselves. */
public final class Toelichting {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM", NEDERLANDS);

    private final StringBuilder tekst = new StringBuilder();
    private final Set<String> voorbehoud = new LinkedHashSet<>();

    private Toelichting() {}

    public static String van(Maandrecht recht) {
        return new Toelichting().schrijf(recht);
    }

    private String schrijf(Maandrecht recht) {
        tekst.append("U krijgt voor ")
                .append(MAAND.format(recht.maand()))
                .append(' ')
                .append(euro(recht.bedrag()));
        if (recht.dagdelen().isEmpty())
            return tekst.append(", omdat er in deze maand geen subsidie loopt.\n")
                    .toString();
        tekst.append(", omdat:\n");
        recht.dagdelen().forEach(this::deel);
        recht.ziektesZonderGevolg().forEach(this::ziekte);
        recht.dagdelen().stream()
                .filter(deel -> deel.toestand() instanceof Lopend)
                .findFirst()
                .ifPresent(this::berekening);
        if (!voorbehoud.isEmpty()) {
            tekst.append("\nNog te bevestigen:\n");
            voorbehoud.forEach(reden -> tekst.append("- ").append(reden).append('\n'));
        }
        return tekst.toString();
    }

    private void deel(Dagdeel deel) {
        var gronden = deel.onderbouwing();
        tekst.append("- ")
                .append(dagen(deel))
                .append(": ")
                .append(euro(Geld.van(gronden.uitkomst())))
                .append(". ");
        tekst.append(gronden.toelichting())
                .append(" (")
                .append(gronden.artikel())
                .append(")\n");
        if (gronden.teBevestigen() != null) voorbehoud.add(gronden.teBevestigen());
    }

    /** Why the subsidy runs on although somebody is ill. */
    private void ziekte(Onderbouwing gronden) {
        tekst.append("- ziekte (").append(gronden.invoer().get("dagen")).append(" dagen): ");
        tekst.append(gronden.toelichting());
        for (var waarom : gronden.stappen())
            tekst.append(' ')
                    .append(waarom.toelichting())
                    .append(" (")
                    .append(waarom.artikel())
                    .append(')');
        tekst.append('\n');
        if (gronden.teBevestigen() != null) voorbehoud.add(gronden.teBevestigen());
    }

    /** How the monthly amount came about; the first run of days with right stands for the month. */
    private void berekening(Dagdeel deel) {
        var hoogte = ((Lopend) deel.toestand()).hoogte();
        tekst.append("\nEen hele maand is ").append(euro(hoogte.maandbedrag())).append(". Dat is zo berekend:\n");
        hoogte.onderbouwing().stappen().forEach(this::stap);
    }

    private void stap(Onderbouwing stap) {
        tekst.append("- ").append(stap.toelichting()).append(' ').append(stap.uitkomst());
        tekst.append(" (").append(stap.artikel()).append(")\n");
    }

    private static String dagen(Dagdeel deel) {
        var van = deel.periode().van();
        LocalDate tot = van.plusDays(deel.periode().dagen() - 1L);
        return "van %s tot en met %s (%d van de %d dagen)"
                .formatted(DAG.format(van), DAG.format(tot), deel.periode().dagen(), deel.dagenInMaand());
    }

    private static String euro(Geld bedrag) {
        var formaat = NumberFormat.getNumberInstance(NEDERLANDS);
        formaat.setMinimumFractionDigits(2);
        formaat.setMaximumFractionDigits(2);
        return "€ " + formaat.format(bedrag.euro());
    }
}
