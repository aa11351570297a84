package nl.meedoen.common.testing.violation.cycle.two;

import nl.meedoen.common.testing.violation.cycle.one.First;

public record Second(First other) {}
