package nl.meedoen.noriskpolis.wet.bijlage4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meedoen.common.law.Geld;
import nl.meedoen.noriskpolis.wet.bijlage4.Factuurcontrole.Gevonden;

/** Whatever UWV sends: no cent is lost, none is paid twice. */
class FactuurcontroleProperties {
    /** Few, so that lines about the same report are common. */
    private static final List<Eigen> EIGEN = List.of(
            bekend(8, "412.50", "141.00", null),
            bekend(20, "1180.00", "0.00", null),
            bekend(0, "0.00", "141.00", null),
            bekend(2, "96.25", "141.00", "UWV-1"),
            new Eigen.OnbekendeWerknemer(),
            new Eigen.OnbekendeZiekmelding());

    @Property
    void akkoord_en_betwist_zijn_samen_altijd_de_som_van_de_regels(@ForAll("regels") List<Gevonden> regels) {
        var oordelen = Factuurcontrole.controleer(regels);
        var som = regels.stream().map(gevonden -> gevonden.regel().bedrag()).reduce(Geld.NUL, Geld::plus);
        var betwist = oordelen.stream().map(Regeloordeel::betwist).reduce(Geld.NUL, Geld::plus);
        assertEquals(som, akkoord(regels).plus(betwist));
        assertTrue(Factuurcontrole.totaal(som, oordelen).isEmpty());
    }

    @Property
    void geen_deel_is_negatief_en_niets_wordt_betwist_zonder_reden(@ForAll("regels") List<Gevonden> regels) {
        for (var oordeel : Factuurcontrole.controleer(regels)) {
            assertFalse(oordeel.akkoordUitkering().negatief());
            assertFalse(oordeel.akkoordOpslag().negatief());
            assertFalse(oordeel.betwist().negatief());
            assertTrue(oordeel.betwist().nul() || !oordeel.bevindingen().isEmpty());
        }
    }

    @Property
    void een_regel_weglaten_verhoogt_nooit_wat_te_betalen_is(@ForAll("regels") List<Gevonden> regels) {
        for (var i = 0; i < regels.size(); i++) {
            var minder = new ArrayList<>(regels);
            minder.remove(i);
            assertTrue(akkoord(minder).compareTo(akkoord(regels)) <= 0);
        }
    }

    @Property
    void van_een_ziekmelding_wordt_nooit_meer_betaald_dan_wij_kennen(@ForAll("regels") List<Gevonden> regels) {
        var grens = EIGEN.stream()
                .flatMap(eigen -> eigen.bekend().stream())
                .filter(bekend -> bekend.elders() == null)
                .map(bekend -> bekend.uitkering().plus(bekend.opslag()))
                .reduce(Geld.NUL, Geld::plus);
        assertTrue(akkoord(regels).compareTo(grens) <= 0);
    }

    private static Geld akkoord(List<Gevonden> regels) {
        return Factuurcontrole.controleer(regels).stream()
                .map(Regeloordeel::akkoord)
                .reduce(Geld.NUL, Geld::plus);
    }

    private static Eigen bekend(int dagen, String uitkering, String opslag, String elders) {
        return new Eigen.Bekend(UUID.randomUUID(), dagen, Geld.van(uitkering), Geld.van(opslag), elders);
    }

    @Provide
    Arbitrary<List<Gevonden>> regels() {
        var geld = Arbitraries.of("0.00", "0.01", "96.25", "141.00", "151.00", "412.50", "1180.00", "9999.99")
                .map(Geld::van);
        var willekeurig = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(5000))
                .ofScale(2)
                .map(Geld::new);
        var bedrag = Arbitraries.oneOf(geld, willekeurig);
        var regel = Combinators.combine(Arbitraries.integers().between(0, 260), bedrag, bedrag, Arbitraries.of(EIGEN))
                .as((dagen, uitkering, opslag, eigen) ->
                        new Gevonden(new Factuurregel(1, dagen, uitkering, opslag), eigen));
        return regel.list().ofMaxSize(8).map(FactuurcontroleProperties::genummerd);
    }

    private static List<Gevonden> genummerd(List<Gevonden> regels) {
        var genummerd = new ArrayList<Gevonden>();
        for (var gevonden : regels) {
            var oud = gevonden.regel();
            genummerd.add(new Gevonden(
                    new Factuurregel(genummerd.size() + 1, oud.dagen(), oud.uitkering(), oud.opslag()),
                    gevonden.eigen()));
        }
        return genummerd;
    }
}
