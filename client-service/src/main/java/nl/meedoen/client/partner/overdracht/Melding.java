package nl.meedoen.client.partner.overdracht;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What UWV is told of a spell; two that are equal are told once. */
record Melding(
        LocalDate eersteZiektedag,
        boolean ingetrokken,
        int gevraagdPercentage,
        @Nullable Loonkostensubsidie loonkostensubsidie) {}
