package nl.meedoen.noriskpolis.noriskclaim;

import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.OP;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.maart;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.ziekVanaf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.client.ClientEvent.ClaimDoorUwvBeoordeeld;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim.Eindreden;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim.Status;
import nl.meedoen.noriskpolis.wet.ziektewet29.Dekkingsduur;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekking;
import org.jspecify.annotations.Nullable;

/** Whatever order UWV's judgments and the changes of the spell come in, the claim ends up the same. */
class ClaimverloopProperties {
    private static final Beleid BELEID = Beleid.vanClasspath();
    private static final UUID DIENSTVERBAND = UUID.randomUUID();

    enum Besluit {
        GEEN,
        TOEGEKEND,
        AFGEWEZEN,
        BEEINDIGD
    }

    record Ziekte(LocalDate eersteZiektedag, @Nullable LocalDate eersteWerkdag) {}

    @Property(tries = 500)
    void any_order_and_repetition_with_the_spell_changing_between_gives_the_same_claim(
            @ForAll @Size(min = 1, max = 6) List<Besluit> besluiten,
            @ForAll @Size(6) List<@IntRange(min = 5, max = 28) Integer> dagen,
            @ForAll @Size(6) List<@IntRange(max = 10) Integer> lengten,
            @ForAll @IntRange(min = 6, max = 14) int begin,
            @ForAll @IntRange(min = 14, max = 28) int werkdag,
            @ForAll long toeval) {
        var random = new Random(toeval);
        var oordelen = new ArrayList<UwvOordeel>();
        for (var nummer = 0; nummer < besluiten.size(); nummer++)
            oordelen.add(oordeel(nummer + 1, besluiten.get(nummer), dagen.get(nummer), lengten.get(nummer), begin));
        var ziekte = new Ziekte(maart(begin), werkdag == 28 ? null : maart(werkdag));

        var ordelijk = new Dossier();
        ordelijk.wordt(ziekte);
        oordelen.forEach(ordelijk::komt);

        var dooreen = new Dossier();
        var stappen = new ArrayList<Runnable>();
        for (var oordeel : oordelen)
            for (var keer = random.nextInt(2); keer >= 0; keer--) stappen.add(() -> dooreen.komt(oordeel));
        for (var eerder = 0; eerder < 2; eerder++) {
            var tussen = new Ziekte(maart(6 + random.nextInt(9)), random.nextBoolean() ? null : maart(20));
            stappen.add(() -> dooreen.wordt(tussen));
        }
        Collections.shuffle(stappen, random);
        stappen.forEach(Runnable::run);
        dooreen.wordt(ziekte);

        assertEquals(ordelijk.stand(), dooreen.stand());
        assertEquals(ordelijk.bevindingen(), dooreen.bevindingen());
        ordelijk.verteldZoalsHetIs();
        dooreen.verteldZoalsHetIs();
    }

    @Example
    void an_end_counts_from_the_last_grant_before_it_whatever_comes_first() {
        var een = oordeel(1, Besluit.TOEGEKEND, 10, 0, 10);
        var twee = oordeel(2, Besluit.TOEGEKEND, 12, 0, 10);
        var drie = oordeel(3, Besluit.BEEINDIGD, 20, 0, 10);
        var dossier = new Dossier();
        List.of(een, drie, twee).forEach(dossier::komt);
        assertEquals(maart(12), dossier.claim.vanaf());
        assertEquals(maart(20), dossier.claim.per());
        assertEquals(Status.BEEINDIGD, dossier.claim.status());
    }

    @Example
    void a_refusal_between_counts_and_the_end_after_it_is_a_finding() {
        var dossier = new Dossier();
        dossier.komt(oordeel(1, Besluit.TOEGEKEND, 10, 0, 10));
        dossier.komt(oordeel(3, Besluit.BEEINDIGD, 20, 0, 10));
        dossier.komt(oordeel(2, Besluit.AFGEWEZEN, 10, 0, 10));
        assertEquals(Status.AFGEWEZEN, dossier.claim.status());
        assertEquals(
                "UWV beëindigt een dekking die hier niet is toegekend.",
                dossier.bevindingen().get(3));
    }

    @Example
    void a_word_on_plausibility_does_not_swallow_the_grant_before_it() {
        var dossier = new Dossier();
        dossier.komt(oordeel(2, Besluit.GEEN, 10, 0, 10));
        dossier.komt(oordeel(1, Besluit.TOEGEKEND, 10, 0, 10));
        assertEquals(Status.TOEGEKEND, dossier.claim.status());
        assertEquals(2, dossier.claim.uwv().volgnummer());
    }

    @Example
    void open_cover_lasts_as_long_as_the_sickness_turns_out_to_last() {
        var dossier = new Dossier();
        dossier.wordt(new Ziekte(maart(10), maart(20)));
        dossier.komt(oordeel(1, Besluit.TOEGEKEND, 10, 0, 10));
        assertEquals(maart(20), dossier.claim.per());
        assertEquals(Eindreden.HERSTELD, dossier.claim.reden());
        dossier.wordt(new Ziekte(maart(10), maart(25)));
        assertEquals(maart(25), dossier.claim.per());
        assertEquals(maart(25), ((NoRiskClaimBeeindigd) dossier.verteld.getLast()).per());
    }

    @Example
    void what_an_officer_recorded_counts_until_a_higher_number() {
        var dossier = new Dossier();
        dossier.komt(oordeel(2, Besluit.TOEGEKEND, 10, 0, 10));
        dossier.claim.beeindigen(maart(15), Eindreden.EINDE_DIENSTVERBAND);
        dossier.komt(oordeel(1, Besluit.TOEGEKEND, 12, 0, 10));
        assertEquals(maart(15), dossier.claim.per());
        assertEquals(maart(10), dossier.claim.vanaf());
        dossier.komt(oordeel(3, Besluit.TOEGEKEND, 12, 0, 10));
        assertEquals(maart(12), dossier.claim.vanaf());
        assertNull(dossier.claim.per());
    }

    @Example
    void an_officers_cover_ends_with_recovery_and_goes_with_its_correction() {
        var dossier = new Dossier();
        dossier.claim.toekennen(
                Periode.vanaf(maart(10)),
                Hoogte.ONBEKEND,
                kader(dossier.ziekte).duur().onderbouwing());
        dossier.wordt(new Ziekte(maart(10), maart(20)));
        assertEquals(maart(20), dossier.claim.per());
        dossier.wordt(new Ziekte(maart(10), maart(25)));
        assertEquals(maart(25), dossier.claim.per());
        assertEquals(Eindreden.HERSTELD, dossier.claim.reden());
    }

    /** One claim with all that was judged of it. */
    private static final class Dossier {
        private final Noriskclaim claim = Noriskclaim.indienen(ziekVanaf(maart(10)), 70, null, OP);
        private final Map<Integer, UwvOordeel> oordelen = new LinkedHashMap<>();
        private final List<Object> verteld = new ArrayList<>();
        private Ziekte ziekte = new Ziekte(maart(10), null);
        private Map<Integer, String> bevindingen = Map.of();

        void komt(UwvOordeel oordeel) {
            oordelen.putIfAbsent(oordeel.volgnummer(), oordeel);
            bezien();
        }

        void wordt(Ziekte nieuw) {
            ziekte = nieuw;
            claim.ziekmeldingGecorrigeerd(nieuw.eersteZiektedag());
            bezien();
        }

        private void bezien() {
            var verloop = Claimverloop.van(claim.uitgangspunt(), oordelen.values(), kader(ziekte));
            bevindingen = new LinkedHashMap<>();
            for (var gevolg : verloop.gevolgen())
                bevindingen.put(gevolg.oordeel().volgnummer(), Objects.requireNonNullElse(gevolg.bevinding(), ""));
            claim.volg(verloop.stand());
            verteld.addAll(claim.drain());
        }

        Map<Integer, String> bevindingen() {
            return bevindingen;
        }

        List<@Nullable Object> stand() {
            var alles = new ArrayList<@Nullable Object>();
            Collections.addAll(
                    alles, new Claimwijziging(claim), claim.uwv(), claim.eersteZiektedag(), claim.onderbouwing());
            return alles;
        }

        void verteldZoalsHetIs() {
            var grant = verteld.stream()
                    .filter(NoRiskClaimToegekend.class::isInstance)
                    .map(NoRiskClaimToegekend.class::cast)
                    .reduce((_, laatste) -> laatste);
            var laatste = verteld.getLast();
            switch (claim.status()) {
                case INGEDIEND -> nietsGedekt(grant, laatste);
                case AFGEWEZEN -> assertEquals(claim.onderbouwing(), ((NoRiskClaimAfgewezen) laatste).gronden());
                case TOEGEKEND -> {
                    assertEquals(grant.orElseThrow(), laatste);
                    gelijk(grant);
                }
                case BEEINDIGD -> {
                    if (claim.vanaf() == null) {
                        nietsGedekt(grant, laatste);
                        return;
                    }
                    gelijk(grant);
                    assertEquals(claim.per(), ((NoRiskClaimBeeindigd) laatste).per());
                    assertEquals(claim.reden(), ((NoRiskClaimBeeindigd) laatste).reden());
                }
            }
        }

        private static void nietsGedekt(Optional<NoRiskClaimToegekend> grant, Object laatste) {
            assertTrue(grant.isEmpty()
                    || laatste instanceof NoRiskClaimAfgewezen
                    || laatste instanceof NoRiskClaimBeeindigd einde
                            && !einde.per().isAfter(grant.get().vanaf()));
        }

        private void gelijk(Optional<NoRiskClaimToegekend> grant) {
            assertEquals(claim.vanaf(), grant.orElseThrow().vanaf());
            assertEquals(claim.tot(), grant.get().tot());
            assertEquals(
                    claim.hoogte(),
                    new Hoogte(grant.get().dagloon(), grant.get().uitkeringspercentage()));
        }
    }

    /** @param lengte days; 0 for a grant without end */
    private static UwvOordeel oordeel(int nummer, Besluit besluit, int dag, int lengte, int eersteZiektedag) {
        var grant = besluit == Besluit.TOEGEKEND;
        var einde = besluit == Besluit.BEEINDIGD;
        return new UwvOordeel(new ClaimDoorUwvBeoordeeld(
                DIENSTVERBAND,
                null,
                maart(eersteZiektedag),
                nummer,
                OP.plusSeconds(nummer),
                nummer % 2 == 0,
                besluit == Besluit.GEEN ? null : besluit.name(),
                grant ? maart(dag) : null,
                grant && lengte > 0 ? maart(dag).plusDays(lengte) : null,
                einde ? maart(dag) : null,
                grant ? Geld.van("100.00") : null,
                grant ? 70 : null,
                besluit == Besluit.AFGEWEZEN ? List.of("GEEN_NORISKPOLIS") : null,
                einde ? "EINDE_DIENSTVERBAND" : null));
    }

    private static Dekkingskader kader(Ziekte ziekte) {
        var begin = ziekte.eersteZiektedag();
        var werkdag = ziekte.eersteWerkdag();
        var beleid = BELEID.ziekte("GM0597", maart(10));
        var dagen = werkdag == null
                ? Optional.of(Periode.vanaf(begin))
                : Optional.of(werkdag)
                        .filter(dag -> dag.isAfter(begin))
                        .map(dag -> new Periode(begin, dag.minusDays(1)));
        return new Dekkingskader(
                dagen,
                werkdag,
                Dekkingsduur.laatsteDag(begin, List.of(), beleid),
                new Dekking(begin, BELEID.noriskpolis("GM0597", maart(10)), beleid),
                maart(28));
    }
}
