package nl.meedoen.subsidy.terugvordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.rekening.Maandsaldo;
import org.junit.jupiter.api.Test;

/** The money of an account balances to the cent, whatever runs, the bank and claims do, in whatever order. */
class SaldoProperties {
    private static final YearMonth JANUARI = YearMonth.of(2026, 1);

    enum Soort {
        RECHT,
        BETALEN,
        TERUGSTORTEN,
        VORDEREN,
        ONTVANGEN,
        KWIJTSCHELDEN,
        INTREKKEN,
        BIJSTELLEN
    }

    record Stap(Soort soort, int maand, Geld bedrag) {
        void zet(Boekhouding boek) {
            switch (soort) {
                case RECHT -> boek.recht(JANUARI.plusMonths(maand), bedrag);
                case BETALEN -> boek.betalen();
                case TERUGSTORTEN -> boek.terugstorten();
                case VORDEREN -> boek.vorderen();
                case ONTVANGEN -> boek.ontvangen(bedrag);
                case KWIJTSCHELDEN -> boek.kwijtschelden(bedrag);
                case INTREKKEN -> boek.intrekken();
                case BIJSTELLEN -> boek.bijstellen();
            }
        }
    }

    @Property(tries = 2000)
    void rechten_zijn_wat_betaald_is_min_ontvangen_plus_te_betalen_min_wat_is_geregeld(
            @ForAll("stappen") List<Stap> stappen) {
        var boek = new Boekhouding();
        for (var stap : stappen) {
            stap.zet(boek);
            assertEquals(
                    Boekhouding.som(boek.rechten),
                    som(boek, Maandsaldo::betaald)
                            .min(som(boek, Maandsaldo::ontvangen))
                            .plus(Boekhouding.som(boek.teBetalen()))
                            .min(boek.geregeld()));
            assertTrue(boek.geregeld().compareTo(boek.open().plus(som(boek, Maandsaldo::kwijtgescholden))) <= 0);
            assertFalse(boek.open().negatief());
        }
    }

    @Property(tries = 2000)
    void een_run_brengt_geen_maand_boven_haar_recht_wat_er_ook_gevorderd_of_kwijtgescholden_is(
            @ForAll("stappen") List<Stap> stappen) {
        var boek = new Boekhouding();
        for (var stap : stappen) {
            var ervoor = Map.copyOf(boek.saldi);
            stap.zet(boek);
            if (stap.soort() != Soort.BETALEN) continue;
            boek.saldi.forEach((maand, saldo) -> {
                var was = ervoor.get(maand).inHanden();
                var recht = boek.rechten.getOrDefault(maand, Geld.NUL);
                var hoogstens = was.compareTo(recht) > 0 ? was : recht;
                assertTrue(saldo.inHanden().compareTo(hoogstens) <= 0, maand + " " + saldo + " bij recht " + recht);
            });
        }
    }

    @Test
    void een_recht_dat_terugkomt_wordt_bij_een_open_vordering_niet_nog_eens_betaald() {
        var boek = betaaldZonderRecht();
        boek.recht(JANUARI, Geld.van("500.00"));
        boek.betalen();
        assertEquals(Geld.van("500.00"), som(boek, Maandsaldo::inHanden));
        boek.bijstellen();
        assertEquals(Geld.NUL, boek.open());
    }

    @Test
    void een_vordering_zonder_recht_wordt_niet_uitbetaald_als_de_betaling_terugkomt() {
        var boek = betaaldZonderRecht();
        boek.terugstorten();
        boek.betalen();
        assertEquals(Geld.NUL, som(boek, Maandsaldo::inHanden));
        boek.bijstellen();
        assertEquals(Geld.NUL, boek.open());
    }

    @Test
    void wat_is_kwijtgescholden_wordt_niet_uitbetaald_als_de_betaling_of_het_recht_terugkomt() {
        var boek = betaaldZonderRecht();
        boek.kwijtschelden(Geld.van("500.00"));
        boek.recht(JANUARI, Geld.van("500.00"));
        boek.betalen();
        assertEquals(Geld.van("500.00"), som(boek, Maandsaldo::inHanden));
        boek.recht(JANUARI, Geld.NUL);
        boek.terugstorten();
        boek.betalen();
        assertEquals(Geld.NUL, som(boek, Maandsaldo::inHanden));
    }

    private static Boekhouding betaaldZonderRecht() {
        var boek = new Boekhouding();
        boek.recht(JANUARI, Geld.van("500.00"));
        boek.betalen();
        boek.recht(JANUARI, Geld.NUL);
        boek.vorderen();
        assertEquals(Geld.van("500.00"), boek.open());
        return boek;
    }

    @Property(tries = 1000)
    void na_een_run_of_een_vordering_is_er_niets_meer_te_verrekenen(@ForAll("stappen") List<Stap> stappen) {
        var boek = new Boekhouding();
        stappen.forEach(stap -> stap.zet(boek));
        boek.intrekken();
        boek.betalen();
        boek.vorderen();
        assertEquals(Geld.NUL, Boekhouding.som(boek.teBetalen()));
        var inHanden = som(boek, Maandsaldo::inHanden);
        boek.betalen();
        assertEquals(inHanden, som(boek, Maandsaldo::inHanden));
    }

    @Property(tries = 1000)
    void wie_alles_terugbetaalt_houdt_zijn_recht_en_hoogstens_wat_is_kwijtgescholden(
            @ForAll("stappen") List<Stap> stappen) {
        var boek = new Boekhouding();
        stappen.forEach(stap -> stap.zet(boek));
        boek.intrekken();
        boek.betalen();
        boek.vorderen();
        boek.ontvangen(boek.open());
        var rechten = Boekhouding.som(boek.rechten);
        var inHanden = som(boek, Maandsaldo::inHanden);
        assertTrue(inHanden.compareTo(rechten) >= 0);
        assertTrue(inHanden.compareTo(rechten.plus(som(boek, Maandsaldo::kwijtgescholden))) <= 0);
    }

    @Property
    void een_deel_is_precies_het_bedrag_en_van_geen_maand_meer_dan_er_open_staat(
            @ForAll("bedragen") List<Geld> maanden, @ForAll("bedrag") Geld bedrag) {
        var open = new TreeMap<YearMonth, Geld>();
        maanden.forEach(hier -> open.put(JANUARI.plusMonths(open.size()), hier));
        var vordering = new Vordering(open);
        var gevraagd = bedrag.compareTo(vordering.bedrag()) > 0 ? vordering.bedrag() : bedrag;
        var deel = vordering.deel(gevraagd);
        assertEquals(gevraagd, deel.bedrag());
        deel.maanden().forEach((maand, hier) -> assertTrue(hier.compareTo(open.get(maand)) <= 0));
    }

    private static Geld som(Boekhouding boek, Function<Maandsaldo, Geld> wat) {
        return boek.saldi.values().stream().map(wat).reduce(Geld.NUL, Geld::plus);
    }

    @Provide
    Arbitrary<List<Stap>> stappen() {
        return Combinators.combine(
                        Arbitraries.of(Soort.class), Arbitraries.integers().between(0, 3), bedrag())
                .as(Stap::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Geld>> bedragen() {
        return bedrag().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Geld> bedrag() {
        return Arbitraries.integers().between(0, 150_000).map(cent -> new Geld(BigDecimal.valueOf(cent, 2)));
    }
}
