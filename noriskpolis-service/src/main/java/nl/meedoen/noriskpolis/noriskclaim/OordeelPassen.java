package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import org.jspecify.annotations.Nullable;

/** Applies one judgment of UWV to its claim, as far as it fits the sickness; what does not fit is a finding. */
@ApplicationScoped
class OordeelPassen {
    private final Dekkingstoets toets;

    OordeelPassen(Dekkingstoets toets) {
        this.toets = toets;
    }

    void pas(UwvOordeel oordeel, Noriskclaim claim, Ziekmelding ziekmelding) {
        if (ziekmelding.status() == Ziekmelding.Status.INGETROKKEN) {
            oordeel.wachten("De ziekmelding is hier ingetrokken.");
            return;
        }
        switch (oordeel.uitkomst()) {
            case TOEGEKEND -> toekennen(oordeel, claim, ziekmelding);
            case AFGEWEZEN -> {
                claim.afgewezen(toets.gronden(ziekmelding, oordeel.gronden()));
                klaar(oordeel, claim, null);
            }
            case BEEINDIGD -> beeindigen(oordeel, claim);
            case INGEDIEND -> throw new IllegalStateException("UWV dient geen claim in");
            case null -> klaar(oordeel, claim, null);
        }
    }

    private void toekennen(UwvOordeel oordeel, Noriskclaim claim, Ziekmelding ziekmelding) {
        var vanaf = Objects.requireNonNull(oordeel.vanaf());
        var passend = toets.passend(ziekmelding, new Periode(vanaf, oordeel.tot()));
        if (passend.isEmpty()) {
            oordeel.wachten("UWV kent ziekengeld toe over dagen die hier geen te dekken ziektedagen zijn.");
            return;
        }
        var dagen = passend.get();
        claim.toegekend(dagen.waarde(), oordeel.hoogte(), dagen.onderbouwing());
        klaar(oordeel, claim, verschil(vanaf, oordeel.tot(), dagen.waarde()).orElse(null));
    }

    private static Optional<String> verschil(LocalDate vanaf, @Nullable LocalDate tot, Periode toegekend) {
        if (vanaf.equals(toegekend.van()) && (tot == null || tot.equals(toegekend.tot()))) return Optional.empty();
        return Optional.of("UWV kent ziekengeld toe van %s%s; hier is dat van %s%s."
                .formatted(vanaf, totEnMet(tot), toegekend.van(), totEnMet(toegekend.tot())));
    }

    private static String totEnMet(@Nullable LocalDate tot) {
        return tot == null ? "" : " tot en met " + tot;
    }

    private void beeindigen(UwvOordeel oordeel, Noriskclaim claim) {
        var vanaf = claim.vanaf();
        if (vanaf == null) {
            oordeel.wachten("UWV beëindigt een dekking die hier niet is toegekend.");
            return;
        }
        var per = Objects.requireNonNull(oordeel.per());
        if (per.isBefore(vanaf)) {
            claim.beeindigd(vanaf, Objects.requireNonNull(oordeel.eindreden()));
            klaar(oordeel, claim, "UWV beëindigt per %s, voor de eerste gedekte dag %s.".formatted(per, vanaf));
            return;
        }
        claim.beeindigd(per, Objects.requireNonNull(oordeel.eindreden()));
        klaar(oordeel, claim, null);
    }

    private static void klaar(UwvOordeel oordeel, Noriskclaim claim, @Nullable String verschil) {
        claim.beoordeeld(new UwvStand(oordeel.volgnummer(), oordeel.plausibel(), oordeel.beoordeeldOp()));
        oordeel.verwerken(claim, verschil);
    }
}
