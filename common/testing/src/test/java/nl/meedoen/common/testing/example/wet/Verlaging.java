package nl.meedoen.common.testing.example.wet;

import java.time.LocalDate;

public record Verlaging(LocalDate vanaf) {}
