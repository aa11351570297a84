package nl.meedoen.subsidy.wet.artikel10d;

import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;

/** What the amount of a subsidy rests on (lid 1). */
public sealed interface Grondslag {

    /** Onderdeel a: the loonwaarde was determined first. */
    record OpLoonwaarde(Loonwaarde loonwaarde) implements Grondslag {}

    /** Onderdeel b: determining the loonwaarde may be left out for the first months. */
    record Forfaitair() implements Grondslag {}
}
