package nl.meedoen.instrument;

import java.util.stream.Stream;
import nl.meedoen.common.testing.Architecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> the_house_rules_hold() {
        return Architecture.rules("nl.meedoen.instrument");
    }
}
