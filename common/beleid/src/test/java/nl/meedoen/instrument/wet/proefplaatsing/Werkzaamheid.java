package nl.meedoen.instrument.wet.proefplaatsing;

import java.util.UUID;
import nl.meedoen.common.law.Periode;

/**
 * Work a person does or did while the benefit went on.
 *
 * @param soortgelijk whether the job is of the same kind as the one now asked for
 * @param proefplaatsing whether it was a proefplaatsing; otherwise another placement, such as a werkstage
 */
public record Werkzaamheid(UUID werkgever, Periode periode, boolean soortgelijk, boolean proefplaatsing) {}
