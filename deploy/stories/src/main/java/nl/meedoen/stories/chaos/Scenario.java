package nl.meedoen.stories.chaos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.meedoen.stories.chaos.Plan.Route;

/**
 * Who will be ill when, made up from a seed.
 *
 * @param plans employees with ten spells each in the first ten weeks of 2026
 * @param broken employees with one spell each, whose report will be broken
 */
record Scenario(List<Plan> plans, List<Plan> broken) {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 1, 5);
    private static final int SPELLS = 10;
    private static final int LATEST_START = 3;
    private static final int LONGEST = 3;

    /** @param reports of sickness, rounded up to whole employees; each is followed by a report of recovery */
    static Scenario of(long seed, int reports) {
        var random = new Random(seed);
        var employees = (reports + SPELLS - 1) / SPELLS;
        var persons = TestBsn.numbers(employees + BrokenReports.NUMBER);
        var routes = Route.values();
        var plans = new ArrayList<Plan>();
        for (var bsn : persons.subList(0, employees))
            plans.add(new Plan(bsn, routes[plans.size() % routes.length], spells(random)));
        var broken = persons.subList(employees, persons.size()).stream()
                .map(bsn -> new Plan(bsn, Route.UWV, spells(random).subList(0, 1)))
                .toList();
        return new Scenario(List.copyOf(plans), broken);
    }

    int reports() {
        return plans.stream().mapToInt(plan -> plan.spells().size()).sum();
    }

    private static List<Spell> spells(Random random) {
        var spells = new ArrayList<Spell>();
        for (var week = 0; week < SPELLS; week++) {
            var first = FIRST_MONDAY.plusWeeks(week).plusDays(random.nextInt(LATEST_START));
            spells.add(new Spell(first, first.plusDays(1 + random.nextInt(LONGEST))));
        }
        return List.copyOf(spells);
    }
}
