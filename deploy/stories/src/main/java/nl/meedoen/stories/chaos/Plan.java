package nl.meedoen.stories.chaos;

import java.util.List;

/**
 * What will be reported of one employee.
 *
 * @param bsn a made-up number that passes the test of eleven
 * @param spells in order; they share no day
 */
record Plan(String bsn, Route route, List<Spell> spells) {

    /** Who reports. */
    enum Route {
        /** Over REST, in order: a report that does not fit what is known is refused there. */
        WERKGEVER,
        UWV,
        DZB,
        /** UWV and DZB both report the same. */
        BEIDE
    }
}
