package nl.meedoen.common.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house, for the architecture test of a service:
 *
 * <pre>{@code
 * class ArchitectureTest {
 *     @TestFactory
 *     Stream<DynamicTest> the_house_rules_hold() {
 *         return Architecture.rules("nl.meedoen.subsidy");
 *     }
 * }
 * }</pre>
 */
public final class Architecture {

    private Architecture() {}

    /** One test per rule, over the main classes of the given package and all below it. */
    public static Stream<DynamicTest> rules(String root) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("No classes under " + root);
        }
        return tests(root, classes);
    }

    private static Stream<DynamicTest> tests(String root, JavaClasses classes) {
        return rulesFor(root).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    /** Every rule by its sentence. A service need not have what a rule speaks of. */
    static Map<String, ArchRule> rulesFor(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("packages_form_no_cycles", PackageRules.noCycles(root));
        rules.put("the_law_depends_on_nothing_but_law_and_policy", PackageRules.pureLaw(root));
        rules.put("no_service_imports_another", PackageRules.noOtherService(root));
        rules.put("events_leave_by_the_outbox_alone", PackageRules.noProducers());
        rules.put("every_endpoint_names_its_roles", EndpointRules.namesItsRoles());
        rules.put("no_endpoint_returns_an_entity", EndpointRules.returnsNoEntity());
        rules.put("an_entity_has_no_public_field", EntityRules.noPublicField());
        rules.put("an_entity_has_no_setter", EntityRules.noSetter());
        rules.put("only_a_clock_tells_the_time", TimeRules.onlyAClock());
        rules.replaceAll((sentence, rule) -> rule.allowEmptyShould(true));
        return rules;
    }
}
