package nl.meedoen.noriskpolis.ziekmelding;

import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.OP;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.tijdig;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.verloop;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.ziekVanaf;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.meedoen.common.platform.web.Refusal;

class ZiekteverloopProperties {
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);
    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 1);

    private final List<Ziekmelding> meldingen = new ArrayList<>();

    enum Stap {
        ZIEK,
        BETER,
        CORRECTIE,
        INTREKKING
    }

    @Property
    void whatever_is_said_no_day_is_sick_twice_and_one_spell_runs_at_most(
            @ForAll @Size(min = 1, max = 20) List<Stap> stappen,
            @ForAll @Size(20) List<@IntRange(max = 35) Integer> dagen) {
        for (var nummer = 0; nummer < stappen.size(); nummer++) {
            zeg(stappen.get(nummer), BEGIN.plusDays(dagen.get(nummer)));
            assertTrue(tellend().stream().filter(Ziekmelding::loopt).count() <= 1);
            for (var een : tellend()) for (var ander : tellend()) if (een != ander) assertFalse(delenDag(een, ander));
        }
    }

    private void zeg(Stap stap, LocalDate dag) {
        var verloop = verloop(tellend().toArray(Ziekmelding[]::new));
        try {
            switch (stap) {
                case ZIEK -> {
                    if (verloop.over(dag, VANDAAG) instanceof Oordeel.Nieuw) meldingen.add(ziekVanaf(dag));
                }
                case BETER -> laatste().beterMelden(dag, OP);
                case CORRECTIE -> {
                    if (verloop.overCorrectie(laatste(), dag, null, VANDAAG) instanceof Oordeel.Nieuw)
                        laatste().corrigeren(dag, "reden", tijdig(dag), OP);
                }
                case INTREKKING -> laatste().intrekken("reden", OP);
            }
        } catch (Refusal refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }

    private Ziekmelding laatste() {
        if (meldingen.isEmpty()) throw Refusal.notFound();
        return meldingen.getLast();
    }

    private List<Ziekmelding> tellend() {
        return meldingen.stream()
                .filter(melding -> melding.status() != Ziekmelding.Status.INGETROKKEN)
                .toList();
    }

    private static boolean delenDag(Ziekmelding een, Ziekmelding ander) {
        return een.periode()
                .flatMap(periode -> ander.periode().filter(periode::overlapt))
                .isPresent();
    }
}
