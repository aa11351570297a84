package nl.meedoen.noriskpolis.loonkostensubsidie;

import java.time.LocalDate;
import java.util.UUID;

/** The decision that goes with a claim as proof. */
public record Besluit(UUID loonkostensubsidie, LocalDate ingangsdatum, Grondslag grondslag) {}
