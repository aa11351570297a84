package nl.meedoen.subsidy.terugvordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
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
        INTREKKEN
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
            }
        }
    }

    @Property(tries = 2000)
    void rechten_zijn_wat_betaald_is_min_ontvangen_plus_te_betalen_min_open_min_kwijtgescholden(
            @ForAll("stappen") List<Stap> stappen) {
        var boek = new Boekhouding();
        for (var stap : stappen) {
            stap.zet(boek);
            assertEquals(
                    Boekhouding.som(boek.rechten),
                    som(boek, Maandsaldo::betaald)
                            .min(som(boek, Maandsaldo::ontvangen))
                            .plus(Boekhouding.som(boek.teBetalen()))
                            .min(boek.open())
                            .min(som(boek, Maandsaldo::kwijtgescholden)));
            assertFalse(boek.open().negatief());
        }
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
    void wie_alles_terugbetaalt_houdt_precies_zijn_recht_en_wat_is_kwijtgescholden(
            @ForAll("stappen") List<Stap> stappen) {
        var boek = new Boekhouding();
        stappen.forEach(stap -> stap.zet(boek));
        boek.intrekken();
        boek.betalen();
        boek.vorderen();
        boek.ontvangen(boek.open());
        assertEquals(
                Boekhouding.som(boek.rechten).plus(som(boek, Maandsaldo::kwijtgescholden)),
                som(boek, Maandsaldo::inHanden));
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
