package nl.meedoen.sanction.wet.artikel18;

import java.time.LocalDate;

/** @param datum the day on which the duty was not met, or the first of more */
public record Schending(Gedraging gedraging, LocalDate datum) {}
