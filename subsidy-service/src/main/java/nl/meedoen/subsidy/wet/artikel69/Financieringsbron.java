package nl.meedoen.subsidy.wet.artikel69;

/** Which budget of the municipality bears a subsidy. */
public enum Financieringsbron {
    /** The budget for benefit and subsidy on wages (artikel 69). */
    INKOMENSDEEL,
    /** The means for re-integration: a choice of the municipality, judged anew each year. */
    REINTEGRATIEMIDDELEN
}
