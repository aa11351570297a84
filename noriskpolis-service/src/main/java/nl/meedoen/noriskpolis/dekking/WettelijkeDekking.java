package nl.meedoen.noriskpolis.dekking;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dienstverband.BijDienstverband;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import org.jspecify.annotations.Nullable;

/**
 * Article 29b of the Ziektewet itself covers an employee, as an officer established: UWV pays at its own expense, and the
 * municipality covers nothing (uitvoeringsregels BAR 2015, 3.3.2). No longer than the arrangement with UWV: after it article
 * 29b covers the municipal group too.
 */
@Entity
public class WettelijkeDekking extends BijDienstverband {
    private LocalDate vanaf;
    private LocalDate tot;
    private @Nullable Instant ingetrokkenOp;
    private @Nullable String redenIntrekking;

    protected WettelijkeDekking() {}

    WettelijkeDekking(Dienstverband dienstverband, Periode dagen) {
        super(dienstverband);
        this.vanaf = dagen.van();
        this.tot = requireNonNull(dagen.tot());
    }

    /** It was established wrongly, and never counted. @throws Refusal 409 when that was said already */
    void intrekken(String reden, Instant op) {
        if (ingetrokkenOp != null) throw Refusal.transition("Deze vaststelling is al ingetrokken.");
        ingetrokkenOp = op;
        redenIntrekking = reden;
    }

    public boolean telt() {
        return ingetrokkenOp == null;
    }

    public LocalDate laatste() {
        return tot;
    }

    public Periode dagen() {
        return new Periode(vanaf, tot);
    }

    public Optional<String> redenIntrekking() {
        return Optional.ofNullable(redenIntrekking);
    }
}
