package nl.meedoen.common.testing;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** What every method that answers over HTTP owes its callers. */
final class EndpointRules {

    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
    private static final String ENTITY = "jakarta.persistence.Entity";

    private EndpointRules() {}

    static ArchRule namesItsRoles() {
        return methods()
                .that(DescribedPredicate.describe("answer over HTTP", EndpointRules::answersOverHttp))
                .should(be(DescribedPredicate.describe("open to named roles", EndpointRules::namesRoles)));
    }

    static ArchRule returnsNoEntity() {
        return methods()
                .that(DescribedPredicate.describe("stand in a resource", EndpointRules::standsInAResource))
                .should(be(DescribedPredicate.describe("free of entities", EndpointRules::isFreeOfEntities)));
    }

    private static boolean standsInAResource(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(PATH);
    }

    private static boolean answersOverHttp(JavaMethod method) {
        return standsInAResource(method) && method.isMetaAnnotatedWith(HTTP_METHOD);
    }

    private static boolean namesRoles(JavaMethod method) {
        return Stream.of(ROLES_ALLOWED, PERMIT_ALL)
                .anyMatch(right ->
                        method.isAnnotatedWith(right) || method.getOwner().isAnnotatedWith(right));
    }

    private static boolean isFreeOfEntities(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream().noneMatch(type -> type.isAnnotatedWith(ENTITY));
    }
}
