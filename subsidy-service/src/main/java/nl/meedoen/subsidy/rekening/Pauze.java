package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import org.jspecify.annotations.Nullable;

/**
 * Days of sickness within a subsidy.
 *
 * @param vanaf the first day
 * @param tot the last day; absent while the sickness goes on
 * @param regime {@code PAUZEREN} or {@code VERREKENEN}; under {@code DOORBETALEN} nothing is paused
 * @param toelichting why the days are paused, or why not, in plain Dutch
 */
public record Pauze(
        LocalDate vanaf,
        @Nullable LocalDate tot,
        Pauzestatus status,
        UUID ziekmelding,
        Ziekteregime regime,
        String toelichting) {}
