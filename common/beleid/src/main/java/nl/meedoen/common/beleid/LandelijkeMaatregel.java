package nl.meedoen.common.beleid;

import nl.meedoen.common.law.Percentage;

/** What article 18 itself fixes about the uniform duties, whatever the municipality. */
record LandelijkeMaatregel(
        Waarde<Percentage> percentage,
        Waarde<Integer> derdeMaanden,
        Waarde<Integer> volgendeMaanden,
        Waarde<Integer> herhalingMaanden) {

    static LandelijkeMaatregel read(Values values) {
        return new LandelijkeMaatregel(
                values.percentage("percentage", 100, 100),
                values.count("derdeMaanden", 3, 3),
                values.count("volgendeMaanden", 3, 3),
                values.count("herhalingMaanden", 12, 12));
    }
}
