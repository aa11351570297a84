package nl.meedoen.instrument;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import nl.meedoen.common.testing.Stack;
import nl.meedoen.common.testing.Tokens;

/** The service on the real stack. */
@QuarkusTestResource(value = Stack.class, initArgs = @ResourceArg(name = "database", value = "instrument"))
public abstract class ServiceTest {
    protected static RequestSpecification als(String... roles) {
        return met(Tokens.with(roles).in("GM0597"));
    }

    protected static RequestSpecification met(Tokens tokens) {
        return given().auth().oauth2(tokens.token()).contentType(ContentType.JSON);
    }
}
