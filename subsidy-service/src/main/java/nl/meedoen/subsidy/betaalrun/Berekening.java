package nl.meedoen.subsidy.betaalrun;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** How far the computation of a run is. Each computation has a token: an older one that still runs stops by it. */
@Embeddable
class Berekening {
    private @Nullable UUID berekening;
    private Instant berekendSinds;
    private int berekend;
    private int teBerekenen;
    private @Nullable String afgebroken;
    private @Nullable String hash;

    protected Berekening() {}

    private Berekening(Instant sinds, int teBerekenen) {
        this.berekening = Ids.next();
        this.berekendSinds = sinds;
        this.teBerekenen = teBerekenen;
    }

    static Berekening begin(Instant sinds, int teBerekenen) {
        return new Berekening(sinds, teBerekenen);
    }

    boolean bij(UUID token) {
        return token.equals(berekening) && hash == null;
    }

    void verder(int aantal) {
        berekend += aantal;
        teBerekenen = Math.max(teBerekenen, berekend);
    }

    void klaar(String hash) {
        this.hash = hash;
        teBerekenen = berekend;
    }

    void afbreken(String reden) {
        afgebroken = reden;
        berekening = null;
    }

    /** Absent once it was broken off. */
    @Nullable
    UUID token() {
        return berekening;
    }

    Instant berekendSinds() {
        return berekendSinds;
    }

    int berekend() {
        return berekend;
    }

    int teBerekenen() {
        return teBerekenen;
    }

    @Nullable
    String afgebroken() {
        return afgebroken;
    }

    /** Of all lines; absent until the computation is complete. */
    @Nullable
    String hash() {
        return hash;
    }
}
