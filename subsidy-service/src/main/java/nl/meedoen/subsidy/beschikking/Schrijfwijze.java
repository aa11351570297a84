package nl.meedoen.subsidy.beschikking;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days, amounts and words as they stand in a Dutch letter. */
final class Schrijfwijze {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final Pattern BEDRAG = Pattern.compile("-?\\d+\\.\\d{2}");
    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Schrijfwijze() {}

    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** An outcome of the grounds: an amount in euro, a day, or words without underscores. */
    static String uitkomst(String uitkomst) {
        if (BEDRAG.matcher(uitkomst).matches()) return euro(new BigDecimal(uitkomst));
        if (DATUM.matcher(uitkomst).matches()) return dag(LocalDate.parse(uitkomst));
        return uitkomst.replace('_', ' ').toLowerCase(NEDERLANDS);
    }

    static String euro(BigDecimal bedrag) {
        return "€ " + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(NEDERLANDS)).format(bedrag);
    }
}
