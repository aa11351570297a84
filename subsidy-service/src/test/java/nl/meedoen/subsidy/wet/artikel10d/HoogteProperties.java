package nl.meedoen.subsidy.wet.artikel10d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Werkgeverslastenlezing;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;

class HoogteProperties {
    private static final LocalDate EERSTE = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2026, 12, 31);

    @Property(tries = 500)
    void nooit_onder_nul_en_nooit_boven_de_grens(
            @ForAll("lonen") Loongegevens loon, @ForAll Werkgeverslastenlezing lezing) {
        var beleid = Voorbeeld.beleid(loon.peildatum().toString(), lezing);
        var hoogte = Hoogte.van(loon, beleid);
        var grens = beleid.maximum()
                .waarde()
                .van(Basis.van(loon, beleid).bedrag())
                .maal(Breuk.EEN.plus(beleid.werkgeverslasten().waarde().deel()))
                .maal(loon.arbeidsduur().deel(beleid.deeltijdgrondslag().waarde()));
        assertTrue(hoogte.exact().compareTo(Breuk.NUL) >= 0);
        assertTrue(hoogte.exact().compareTo(grens) <= 0);
    }

    @Property(tries = 500)
    void de_delen_zijn_samen_altijd_het_maandbedrag_en_geen_van_beide_is_negatief(
            @ForAll("lonen") Loongegevens loon, @ForAll Werkgeverslastenlezing lezing) {
        var hoogte = Hoogte.van(loon, Voorbeeld.beleid(loon.peildatum().toString(), lezing));
        assertEquals(hoogte.maandbedrag(), hoogte.subsidiedeel().plus(hoogte.werkgeverslasten()));
        assertTrue(
                !hoogte.subsidiedeel().negatief() && !hoogte.werkgeverslasten().negatief());
    }

    @Property(tries = 300)
    void een_hogere_loonwaarde_geeft_nooit_meer_subsidie(@ForAll("lonen") Loongegevens loon) {
        var op = ((Grondslag.OpLoonwaarde) loon.grondslag()).loonwaarde();
        if (op.percentage().equals(Percentage.HONDERD)) return;
        var hoger = new Loonwaarde(
                new Percentage(op.percentage().waarde().add(BigDecimal.ONE)), op.functieloon(), op.vakantiebijslag());
        var meer = new Loongegevens(
                loon.peildatum(), loon.minimumloon(), new Grondslag.OpLoonwaarde(hoger), loon.arbeidsduur());
        var beleid = Voorbeeld.beleid(loon.peildatum().toString());
        assertTrue(Hoogte.van(meer, beleid)
                        .exact()
                        .compareTo(Hoogte.van(loon, beleid).exact())
                <= 0);
    }

    @Property(tries = 200)
    void de_onderbouwing_komt_op_hetzelfde_bedrag_uit(@ForAll("lonen") Loongegevens loon) {
        var hoogte = Hoogte.van(loon, Voorbeeld.beleid(loon.peildatum().toString()));
        assertEquals(hoogte.maandbedrag(), Geld.van(hoogte.onderbouwing().uitkomst()));
    }

    @Provide
    Arbitrary<Loongegevens> lonen() {
        var dagen = Arbitraries.longs()
                .between(EERSTE.toEpochDay(), LAATSTE.toEpochDay())
                .map(LocalDate::ofEpochDay);
        var leeftijden = Arbitraries.integers().between(16, 66);
        var loonwaarden = Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(100_000, 300_000),
                        Arbitraries.of("8", "8.33", "0", "10"))
                .as((percentage, centen, bijslag) -> new Loonwaarde(
                        Percentage.van(percentage), new Geld(BigDecimal.valueOf(centen, 2)), Percentage.van(bijslag)));
        var uren = Combinators.combine(Arbitraries.integers().between(1, 240), Arbitraries.of("36", "37.5", "38", "40"))
                .as((kwarten, voltijd) ->
                        new Arbeidsduur(BigDecimal.valueOf(kwarten * 25L, 2), new BigDecimal(voltijd)));
        return Combinators.combine(dagen, leeftijden, loonwaarden, uren)
                .as((dag, leeftijd, loonwaarde, duur) -> Voorbeeld.loon(
                        dag.toString(), dag.minusYears(leeftijd), new Grondslag.OpLoonwaarde(loonwaarde), duur));
    }
}
