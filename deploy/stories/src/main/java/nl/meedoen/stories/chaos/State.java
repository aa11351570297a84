package nl.meedoen.stories.chaos;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of one employment in the end, without ids and moments, so that two runs can be compared. What was taken back does
 * not count.
 *
 * @param spells first day, recovery, status
 * @param claims first day, decision, covered days, daily wage
 * @param pauses days and status
 * @param payments what UWV paid: days and amount
 * @param due what is due of the subsidy, by month
 */
record State(
        SortedSet<String> spells,
        SortedSet<String> claims,
        SortedSet<String> pauses,
        SortedSet<String> payments,
        SortedMap<String, String> due) {

    static final State NOTHING =
            new State(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());

    /** Whether all of a plan has come through: reported, granted and paid. */
    boolean complete(Plan plan) {
        var number = plan.spells().size();
        return spells.size() == number
                && plan.spells().stream().allMatch(spell -> spells.contains(text(spell)))
                && claims.size() == number
                && claims.stream().allMatch(claim -> claim.contains("TOEGEKEND"))
                && pauses.size() == number
                && pauses.stream().allMatch(pause -> pause.endsWith("BEVESTIGD"))
                && payments.size() == number;
    }

    /** Whether all is the same, but for what is due. */
    boolean butForDue(State other) {
        return spells.equals(other.spells)
                && claims.equals(other.claims)
                && pauses.equals(other.pauses)
                && payments.equals(other.payments);
    }

    private static String text(Spell spell) {
        return "%s %s HERSTELD".formatted(spell.first(), spell.work());
    }
}
