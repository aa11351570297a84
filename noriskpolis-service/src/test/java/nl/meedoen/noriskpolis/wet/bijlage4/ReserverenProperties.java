package nl.meedoen.noriskpolis.wet.bijlage4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;

class ReserverenProperties {
    private static final Beleid BELEID = Beleid.vanClasspath();
    private static final Afspraak AFSPRAAK = Afspraak.voor(BELEID, "GM0597", 2015);
    private static final Year JAAR = Year.of(2015);

    @Example
    void paragraaf_3_3_2_dagen_maal_dagloon_maal_percentage_en_141_per_ziekmelding() {
        var raming = new Raming(3, 40, Geld.van("100.00"), Percentage.van(70));
        var bedrag = Reserveren.bedrag(raming, AFSPRAAK);
        assertEquals(Geld.van("3223.00"), bedrag.waarde());
        assertEquals("2800.00", bedrag.onderbouwing().stappen().getFirst().uitkomst());
        assertEquals("423.00", bedrag.onderbouwing().stappen().getLast().uitkomst());
        assertNull(bedrag.onderbouwing().teBevestigen());
        assertNotNull(Reserveren.bedrag(raming, Afspraak.voor(BELEID, "GM0597", 2016))
                .onderbouwing()
                .teBevestigen());
    }

    @Example
    void waar_geen_afspraak_geldt_is_er_geen_beleid() {
        assertThrows(BeleidOntbreekt.class, () -> Afspraak.voor(BELEID, "GM0546", 2015));
        assertThrows(BeleidOntbreekt.class, () -> Afspraak.voor(BELEID, "GM0546", 2024));
        assertThrows(BeleidOntbreekt.class, () -> Afspraak.voor(BELEID, "GM0597", 2014));
    }

    @Property
    void wie_meer_verwacht_reserveert_nooit_minder(
            @ForAll @IntRange(max = 500) int meldingen,
            @ForAll @IntRange(max = 20_000) int dagen,
            @ForAll @IntRange(max = 30_000) int centen) {
        var minder = bedrag(meldingen, dagen, centen);
        assertTrue(minder.compareTo(bedrag(meldingen + 1, dagen, centen)) < 0);
        assertTrue(minder.compareTo(bedrag(meldingen, dagen + 1, centen)) <= 0);
        assertTrue(minder.compareTo(bedrag(meldingen, dagen, centen + 1)) <= 0);
    }

    @Property
    void een_voorbij_jaar_kost_wat_het_kostte_en_een_lopend_jaar_nooit_minder_dan_tot_nu_toe(
            @ForAll @IntRange(max = 100) int meldingen,
            @ForAll @IntRange(max = 9_999_999) int centen,
            @ForAll @IntRange(max = 364) int dag) {
        var realisatie = Realisatie.van(meldingen, new Geld(BigDecimal.valueOf(centen, 2)), AFSPRAAK);
        var gereserveerd = Geld.van("1000.00");
        var lopend =
                realisatie.prognose(JAAR, gereserveerd, LocalDate.of(2015, 1, 1).plusDays(dag));
        assertFalse(lopend.waarde().compareTo(realisatie.totaal()) < 0);
        assertEquals(
                realisatie.totaal(),
                realisatie
                        .prognose(JAAR, gereserveerd, LocalDate.of(2015, 12, 31))
                        .waarde());
        assertEquals(
                realisatie.totaal(),
                realisatie
                        .prognose(JAAR, gereserveerd, LocalDate.of(2016, 1, 1))
                        .waarde());
        assertEquals(
                gereserveerd,
                realisatie
                        .prognose(JAAR, gereserveerd, LocalDate.of(2014, 12, 31))
                        .waarde());
    }

    @Example
    void halverwege_is_de_prognose_het_dubbele() {
        var realisatie = Realisatie.van(1, Geld.van("859.00"), AFSPRAAK);
        assertEquals(
                Geld.van("2016.57"),
                realisatie.prognose(JAAR, Geld.NUL, LocalDate.of(2015, 6, 30)).waarde());
    }

    private static Geld bedrag(int meldingen, int dagen, int centen) {
        var raming = new Raming(meldingen, dagen, new Geld(BigDecimal.valueOf(centen, 2)), Percentage.van(70));
        return Reserveren.bedrag(raming, AFSPRAAK).waarde();
    }
}
