package nl.meedoen.subsidy.betaalrun;

import java.util.UUID;

/** A subsidy over which nothing could be computed, and why. */
public record Uitval(UUID loonkostensubsidie, String reden) {}
