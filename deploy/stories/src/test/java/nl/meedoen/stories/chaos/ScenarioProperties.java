package nl.meedoen.stories.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScenarioProperties {

    @Property(tries = 100)
    void a_seed_always_gives_the_same_scenario_of_as_many_reports_as_asked(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5000) int reports) {
        var scenario = Scenario.of(seed, reports);
        assertEquals(scenario, Scenario.of(seed, reports));
        assertTrue(scenario.reports() >= reports && scenario.reports() < reports + 10);
        assertEquals(BrokenReports.NUMBER, scenario.broken().size());
    }

    @Property(tries = 100)
    void the_spells_of_an_employee_share_no_day_and_each_has_a_working_day(@ForAll long seed) {
        for (var plan : Scenario.of(seed, 100).plans()) {
            var spells = plan.spells();
            for (var number = 0; number < spells.size(); number++) {
                var spell = spells.get(number);
                assertTrue(spell.first().isBefore(spell.work()));
                assertTrue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                        .contains(spell.first().getDayOfWeek()));
                if (number > 0) assertTrue(spells.get(number - 1).work().isBefore(spell.first()));
            }
        }
    }

    @Property(tries = 20)
    void everybody_is_another_person_and_all_routes_are_taken(@ForAll long seed) {
        var scenario = Scenario.of(seed, 5000);
        var persons = new HashSet<String>();
        scenario.plans().forEach(plan -> assertTrue(persons.add(plan.bsn())));
        scenario.broken().forEach(plan -> assertTrue(persons.add(plan.bsn())));
        assertEquals(
                EnumSet.allOf(Plan.Route.class),
                EnumSet.copyOf(scenario.plans().stream().map(Plan::route).toList()));
    }
}
