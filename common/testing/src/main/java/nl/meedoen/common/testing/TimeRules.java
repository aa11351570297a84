package nl.meedoen.common.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** Only the edge asks the time, and it asks an injected clock, so that every rule can be tested on every day. */
final class TimeRules {

    private TimeRules() {}

    static ArchRule onlyAClock() {
        return noClasses()
                .that()
                .haveSimpleNameNotContaining("Clock")
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("asks the machine for the time", TimeRules::asksTheMachine));
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        var owner = target.getOwner().getFullName();
        var name = target.getName();
        return owner.startsWith("java.time.") && name.equals("now") && !takesAClock(target)
                || owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"))
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date")
                        && target.getRawParameterTypes().isEmpty()
                        && name.equals("<init>");
    }

    private static boolean takesAClock(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
