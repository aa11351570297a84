package nl.meedoen.sanction.wet.artikel18;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Wetsartikel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerrekeningTest {
    private static final Waarde<Integer> DRIE = toegestaan(3);
    private static final Spreiding DUIZEND = new Spreiding(Geld.van("1000.00"), 3);

    @ParameterizedTest
    @CsvSource({
        "1000.00, 3, 333.34 333.33 333.33",
        "100.01, 3, 33.34 33.34 33.33",
        "1401.50, 3, 467.17 467.17 467.16",
        "1401.51, 2, 700.76 700.75",
        "0.01, 3, 0.01 0.00 0.00"
    })
    void lid5_over_de_eerste_maand_ten_minste_een_derde_omhoog_afgerond(String bedrag, int maanden, String delen) {
        var uitkomst = Verrekening.van(new Spreiding(Geld.van(bedrag), maanden), YearMonth.of(2026, 11), DRIE);
        var verwacht = Arrays.stream(delen.split(" ")).map(Geld::van).toList();
        assertEquals(
                verwacht, uitkomst.waarde().stream().map(Deelbedrag::bedrag).toList());
    }

    @Test
    void lid5_over_de_maand_van_oplegging_en_de_twee_volgende() {
        var uitkomst = Verrekening.van(DUIZEND, YearMonth.of(2026, 11), DRIE);
        assertEquals(
                "[2026-11, 2026-12, 2027-01]",
                uitkomst.waarde().stream().map(Deelbedrag::maand).toList().toString());
        assertEquals("[333.34, 333.33, 333.33]", uitkomst.onderbouwing().uitkomst());
    }

    @Test
    void lid5_alleen_als_de_verordening_het_toestaat_en_voor_zo_veel_maanden() {
        assertEquals(Optional.empty(), bezwaar(Lid.VIJF, DRIE));
        assertTrue(bezwaar(Lid.VIJF, toegestaan(2)).isPresent());
        assertTrue(Verrekening.bezwaarTegen(DUIZEND, Optional.of(Lid.VIJF), Optional.empty())
                .isPresent());
    }

    @Test
    void lid5_alleen_bij_de_eerste_verlaging_voor_een_geuniformeerde_verplichting() {
        assertTrue(bezwaar(Lid.ZES, DRIE).isPresent());
        assertTrue(Verrekening.bezwaarTegen(DUIZEND, Optional.empty(), Optional.of(DRIE))
                .isPresent());
    }

    private static Optional<Beletsel> bezwaar(Lid lid, Waarde<Integer> toegestaan) {
        return Verrekening.bezwaarTegen(DUIZEND, Optional.of(lid), Optional.of(toegestaan));
    }

    private static Waarde<Integer> toegestaan(int maanden) {
        return new Waarde<>(maanden, Wetsartikel.van("Verordening", "1", LocalDate.of(2026, 1, 1)), null);
    }
}
