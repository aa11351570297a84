package nl.meedoen.subsidy.overname;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.meedoen.common.platform.web.Fout;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line and goes on after a fault to find them all. */
final class Cellen {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private final Map<String, String> inhoud;
    private final List<Fout> fouten = new ArrayList<>();

    Cellen(Map<String, String> inhoud) {
        this.inhoud = inhoud;
    }

    List<Fout> fouten() {
        return fouten;
    }

    void fout(Kolom kolom, String code, String melding) {
        if (fouten.stream().noneMatch(fout -> fout.veld().equals(kolom.naam())))
            fouten.add(new Fout(kolom.naam(), code, melding));
    }

    /** Absent where the cell is empty. */
    @Nullable
    String tekst(Kolom kolom) {
        var waarde = inhoud.getOrDefault(kolom.naam(), "");
        return waarde.isEmpty() ? null : waarde;
    }

    /** Absent where the cell is empty or cannot be read. */
    <T> @Nullable T gelezen(Kolom kolom, Function<String, T> lezen, String melding) {
        var tekst = tekst(kolom);
        if (tekst == null) return null;
        try {
            return lezen.apply(tekst);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException onleesbaar) {
            fout(kolom, "vorm-ongeldig", melding);
            return null;
        }
    }

    /** Absent only where a fault was noted. */
    <T> @Nullable T verplicht(Kolom kolom, Function<String, T> lezen, String melding) {
        if (tekst(kolom) == null) fout(kolom, "verplicht", "is verplicht");
        return gelezen(kolom, lezen, melding);
    }

    /** From 0 to 100; with a point or a comma. */
    @Nullable
    BigDecimal percentage(Kolom kolom) {
        var waarde = getal(kolom);
        if (waarde == null) return null;
        if (waarde.signum() < 0 || waarde.compareTo(HONDERD) > 0) {
            fout(kolom, "buiten-bereik", "moet tussen 0 en 100 liggen");
            return null;
        }
        if (waarde.stripTrailingZeros().scale() > 2) fout(kolom, "te-veel-decimalen", "heeft meer dan twee decimalen");
        return waarde;
    }

    /** Euro with a point or a comma. */
    @Nullable
    BigDecimal bedrag(Kolom kolom) {
        var waarde = getal(kolom);
        if (waarde == null) return null;
        if (waarde.signum() <= 0) fout(kolom, "buiten-bereik", "moet hoger zijn dan nul");
        if (waarde.stripTrailingZeros().scale() > 2) fout(kolom, "te-veel-decimalen", "heeft meer dan twee decimalen");
        return waarde;
    }

    private @Nullable BigDecimal getal(Kolom kolom) {
        return gelezen(kolom, tekst -> new BigDecimal(getal(tekst)), "is geen getal");
    }

    private static String getal(String tekst) {
        if (!tekst.matches("-?\\d{1,12}([.,]\\d{1,10})?")) throw new IllegalArgumentException(tekst);
        return tekst.replace(',', '.');
    }
}
