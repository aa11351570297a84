package nl.meedoen.common.beleid;

/**
 * One dated value of an instrument.
 *
 * @param eenheid what it counts in
 * @param waarde the value, of the type that belongs to the unit, with its source
 */
public record Parameter(Eenheid eenheid, Waarde<?> waarde) {}
