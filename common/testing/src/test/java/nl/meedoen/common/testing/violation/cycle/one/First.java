package nl.meedoen.common.testing.violation.cycle.one;

import nl.meedoen.common.testing.violation.cycle.two.Second;

public record First(Second other) {}
