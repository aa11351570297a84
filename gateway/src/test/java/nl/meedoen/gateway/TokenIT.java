package nl.meedoen.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class TokenIT {
    @Test
    void a_valid_token_comes_in() {
        assertEquals(200, with(World.token()).statusCode());
    }

    @Test
    void without_a_token_the_answer_is_401_and_says_what_is_asked() {
        var answer = Call.to("/v1/clienten").get();
        Assert.problem(401, "niet-aangemeld", answer);
        assertEquals("Bearer realm=\"meedoen\"", challenge(answer));
    }

    @Test
    void another_way_to_sign_in_is_no_token() {
        var answer = Call.to("/v1/clienten")
                .header("Authorization", "Basic amFuOmphbg==")
                .get();
        Assert.problem(401, "niet-aangemeld", answer);
    }

    @Test
    void a_token_in_the_address_is_not_read() {
        Assert.problem(
                401,
                "niet-aangemeld",
                Call.to("/v1/clienten?access_token=" + World.token()).get());
    }

    @Test
    void an_expired_token_is_refused() {
        refused(World.token("meedoen", "meedoen", -60));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(World.token("meedoen", "iemand-anders", 3600));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(World.token("vreemd", "meedoen", 3600));
    }

    @Test
    void a_forged_token_is_refused() {
        refused(World.forgedToken());
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        var claims = World.token().split("\\.")[1];
        var header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        refused(header + "." + claims + ".");
    }

    @Test
    void what_is_no_token_at_all_is_refused() {
        refused("onzin");
    }

    private static void refused(String token) {
        var answer = with(token);
        Assert.problem(401, "niet-aangemeld", answer);
        assertTrue(challenge(answer).contains("error=\"invalid_token\""));
    }

    private static HttpResponse<String> with(String token) {
        return Call.to("/v1/clienten")
                .header("Authorization", "Bearer " + token)
                .get();
    }

    private static String challenge(HttpResponse<String> answer) {
        return answer.headers().firstValue("WWW-Authenticate").orElseThrow();
    }
}
