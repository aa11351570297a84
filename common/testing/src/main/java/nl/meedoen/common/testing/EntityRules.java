package nl.meedoen.common.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;

/** An aggregate guards its own state. */
final class EntityRules {

    private static final String ENTITY = "jakarta.persistence.Entity";

    private EntityRules() {}

    static ArchRule noPublicField() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ENTITY)
                .should()
                .notBePublic();
    }

    static ArchRule noSetter() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ENTITY)
                .should()
                .haveNameMatching("set[A-Z].*");
    }
}
