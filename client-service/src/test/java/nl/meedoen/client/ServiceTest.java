package nl.meedoen.client;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import nl.meedoen.common.testing.Stack;

/** The service on the real stack. */
@QuarkusTestResource(value = Stack.class, initArgs = @ResourceArg(name = "database", value = "client"))
public abstract class ServiceTest {}
