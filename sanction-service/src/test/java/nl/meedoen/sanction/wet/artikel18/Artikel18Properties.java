package nl.meedoen.sanction.wet.artikel18;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.sanction.wet.artikel18.Oordeel.Verlagen;

class Artikel18Properties {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    @Property
    void de_delen_tellen_op_tot_het_geheel_en_het_eerste_is_ten_minste_een_derde(
            @ForAll @LongRange(min = 1, max = 1_000_000) long centen, @ForAll @IntRange(min = 2, max = 3) int maanden) {
        var bedrag = new Geld(BigDecimal.valueOf(centen, 2));
        var toegestaan = new Waarde<>(3, Wetsartikel.van("Verordening", "1", BEGIN), null);
        var delen = Verrekening.van(new Spreiding(bedrag, maanden), YearMonth.of(2026, 1), toegestaan)
                .waarde();
        assertEquals(maanden, delen.size());
        assertEquals(bedrag, delen.stream().map(Deelbedrag::bedrag).reduce(Geld.NUL, Geld::plus));
        assertTrue(delen.getFirst().bedrag().breuk().maal(3).compareTo(bedrag.breuk()) >= 0);
        assertTrue(delen.stream().noneMatch(deel -> deel.bedrag().negatief()));
    }

    /** A life of breaches, each decided on the day it happened: the chain never skips a member. */
    @Property
    void de_keten_klimt_een_lid_tegelijk_en_begint_opnieuw_na_twaalf_maanden_zonder_toepassing(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 500) Integer> tussenpozen) {
        var eerder = new ArrayList<Toepassing>();
        var dag = BEGIN;
        for (var tussenpoos : tussenpozen) {
            var vorige = dag;
            dag = dag.plusDays(tussenpoos);
            var lid = Herhaling.lid(
                            new Schending(Gedraging.ARBEID_BELEMMERD, dag),
                            eerder,
                            Zaken.RIDDERKERK.geuniformeerd().herhalingMaanden())
                    .waarde();
            var hoogste = eerder.stream()
                    .map(Toepassing::lid)
                    .mapToInt(Lid::ordinal)
                    .max()
                    .orElse(-1);
            assertTrue(lid.ordinal() <= hoogste + 1, () -> lid + " na " + eerder);
            if (dag.isAfter(vorige.plusMonths(12))) assertEquals(Lid.VIJF, lid);
            eerder.add(new Toepassing(lid, dag));
        }
    }

    @Property
    void een_verlaging_is_nooit_hoger_of_langer_dan_de_norm_om_dringende_redenen(
            @ForAll Gedraging gedraging,
            @ForAll @IntRange(min = 1, max = 100) int percentage,
            @ForAll @IntRange(min = 1, max = 3) int maanden) {
        if (gedraging == Gedraging.TEKORTSCHIETEND_BESEF) return;
        var norm = verlaging(gedraging, null);
        var redenen = new DringendeRedenen("reden", Percentage.van(percentage), maanden);
        var afgestemd = verlaging(gedraging, redenen);
        if (afgestemd == null) {
            assertTrue(!redenen.afgestemd(norm).lichterDan(norm));
        } else {
            assertTrue(afgestemd.percentage().compareTo(norm.percentage()) <= 0);
            assertTrue(afgestemd.maanden() <= norm.maanden());
        }
    }

    private static Verlaging verlaging(Gedraging gedraging, DringendeRedenen redenen) {
        var weging = new Weging(Verwijtbaarheid.VOLLEDIG, Set.of(), null, redenen, Zaken.ZORGNETWERK, null);
        return Afstemming.oordeel(Zaken.over(gedraging), weging, Zaken.RIDDERKERK) instanceof Verlagen verlagen
                ? verlagen.verlaging()
                : null;
    }
}
