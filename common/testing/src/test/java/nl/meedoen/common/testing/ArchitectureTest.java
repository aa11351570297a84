package nl.meedoen.common.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String HERE = "nl.meedoen.common.testing.";

    /** Each rule with the package that breaks it, and it alone. */
    private static final Map<String, String> VIOLATIONS = Map.of(
            "packages_form_no_cycles", "violation.cycle",
            "the_law_depends_on_nothing_but_law_and_policy", "violation.law",
            "no_service_imports_another", "violation.stranger",
            "events_leave_by_the_outbox_alone", "violation.producer",
            "every_endpoint_names_its_roles", "violation.roles",
            "no_endpoint_returns_an_entity", "violation.leak",
            "an_entity_has_no_public_field", "violation.field",
            "an_entity_has_no_setter", "violation.setter",
            "only_a_clock_tells_the_time", "violation.time");

    @TestFactory
    Stream<DynamicTest> each_rule_bites_where_it_is_broken_and_only_there() {
        return VIOLATIONS.entrySet().stream()
                .map(violation -> DynamicTest.dynamicTest(
                        violation.getKey(),
                        () -> assertEquals(List.of(violation.getKey()), broken(HERE + violation.getValue()))));
    }

    @Test
    void every_rule_has_its_violation() {
        assertEquals(
                VIOLATIONS.keySet(), Set.copyOf(Architecture.rulesFor("any").keySet()));
    }

    @Test
    void every_way_to_ask_the_machine_is_seen() {
        var violations = assertThrows(
                        AssertionError.class,
                        () -> Architecture.rulesFor(HERE + "violation.time")
                                .get("only_a_clock_tells_the_time")
                                .check(classes(HERE + "violation.time")))
                .getMessage();

        assertEquals(5, violations.lines().filter(line -> line.contains("in (")).count(), violations);
    }

    @Test
    void both_ways_to_produce_are_seen() {
        for (var sender : List.of("Sender", "Shouter")) {
            var violation = assertThrows(
                    AssertionError.class, () -> PackageRules.noProducers().check(classes(HERE + "violation.producer")));
            assertEquals(true, violation.getMessage().contains(sender), sender);
        }
    }

    @Test
    void a_service_as_it_should_be_breaks_none() {
        assertEquals(List.of(), broken(HERE + "example"));
    }

    @Test
    void a_package_without_classes_is_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> Architecture.rules("nl.meedoen.nergens"));
    }

    private static List<String> broken(String root) {
        var classes = classes(root);
        return Architecture.rulesFor(root).entrySet().stream()
                .filter(rule -> rule.getValue().evaluate(classes).hasViolation())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static JavaClasses classes(String root) {
        return new ClassFileImporter().importPackages(root);
    }
}
