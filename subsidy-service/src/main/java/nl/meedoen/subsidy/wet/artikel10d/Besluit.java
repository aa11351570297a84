package nl.meedoen.subsidy.wet.artikel10d;

import nl.meedoen.common.law.Onderbouwing;

/** A decision on a subsidy; a reasoned no is a decision too. */
public sealed interface Besluit permits Toegekend, Afgewezen {
    Onderbouwing onderbouwing();
}
