package nl.meedoen.subsidy.aanvraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.wet.awb4.Dwangsom;
import nl.meedoen.subsidy.wet.awb4.Opschorting;
import nl.meedoen.subsidy.wet.awb4.Verdaging;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the term of a decision.
 *
 * @param ingebrekestelling the day a notice of default came in; absent when none did
 */
public record Termijnen(
        List<Opschorting> opschortingen,
        @Nullable Verdaging verdaging,
        @Nullable LocalDate ingebrekestelling) {
    static final Termijnen GEEN = new Termijnen(List.of(), null, null);

    public Termijnen {
        opschortingen = List.copyOf(opschortingen);
    }

    /** The last request to complete; answered or not. */
    Optional<Opschorting> laatste() {
        return opschortingen.isEmpty() ? Optional.empty() : Optional.of(opschortingen.getLast());
    }

    /** @throws Refusal 409 while another one runs */
    Termijnen met(Opschorting nieuwe) {
        if (laatste().filter(een -> een.loopt(nieuwe.gevraagdOp())).isPresent())
            throw kanNiet("er loopt al een termijn om aan te vullen");
        var meer = new ArrayList<>(opschortingen);
        meer.add(nieuwe);
        return new Termijnen(meer, verdaging, ingebrekestelling);
    }

    Termijnen met(Verdaging nieuwe) {
        return new Termijnen(opschortingen, nieuwe, ingebrekestelling);
    }

    /**
     * A notice that came too early, because the term has moved since, makes room for another.
     *
     * @throws Refusal 409 for a second notice
     */
    Termijnen inGebreke(LocalDate op, LocalDate beslissenVoor) {
        if (ingebrekestelling != null && !Dwangsom.teVroeg(ingebrekestelling, beslissenVoor))
            throw kanNiet("er is al een ingebrekestelling");
        return new Termijnen(opschortingen, verdaging, op);
    }

    /** The request that awaits an answer is answered on the day. */
    Termijnen aangevuld(LocalDate op) {
        return new Termijnen(
                opschortingen.stream()
                        .map(een -> een.aangevuldOp() == null && !op.isBefore(een.gevraagdOp())
                                ? new Opschorting(een.gevraagdOp(), een.uiterlijk(), op)
                                : een)
                        .toList(),
                verdaging,
                ingebrekestelling);
    }

    static Refusal kanNiet(String reden) {
        return Refusal.transition("Dit kan nu niet: " + reden + ".");
    }
}
