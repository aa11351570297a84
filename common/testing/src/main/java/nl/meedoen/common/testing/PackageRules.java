package nl.meedoen.common.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.stream.Stream;

/** Who may know whom. */
final class PackageRules {

    private static final String HOUSE = "nl.meedoen.";

    private PackageRules() {}

    static ArchRule noCycles(String root) {
        return slices().assignedFrom(eachPackageUnder(root)).should().beFreeOfCycles();
    }

    /** What a rule of law says must not hang on a framework, a database or the feature that applies it. */
    static ArchRule pureLaw(String root) {
        return classes()
                .that()
                .resideInAPackage("..wet..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        HOUSE + "common.law..",
                        HOUSE + "common.beleid..",
                        root + "..wet..");
    }

    static ArchRule noOtherService(String root) {
        var others = Stream.of("client", "instrument", "subsidy", "sanction", "noriskpolis", "gateway")
                .map(service -> HOUSE + service)
                .filter(service -> !service.equals(root))
                .map(service -> service + "..")
                .toArray(String[]::new);
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(others);
    }

    /** A message sent beside the transaction is a message lost or one too many. */
    static ArchRule noProducers() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka.clients.producer..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.(Emitter|Outgoing)"
                        + "|io\\.smallrye\\.reactive\\.messaging\\.(MutinyEmitter|MutinyOutgoing)");
    }

    private static SliceAssignment eachPackageUnder(String root) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                var name = type.getPackageName();
                var inside = name.equals(root) || name.startsWith(root + ".");
                return inside ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages under " + root;
            }
        };
    }
}
