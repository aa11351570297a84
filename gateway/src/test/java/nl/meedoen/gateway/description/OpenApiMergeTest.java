package nl.meedoen.gateway.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.meedoen.gateway.proxy.Routes;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {
    private static final Routes ROUTES =
            new Routes(Map.of("client", Set.of("clienten"), "subsidy", Set.of("betaalruns")));
    private static final String BASE = """
            openapi: 3.1.0
            paths: { /openapi.json: { get: { responses: { '200': { description: Deze } } } } }
            components: { schemas: { Problem: { type: object } } }
            """;

    @Test
    void paths_lose_the_version_that_the_server_address_has() {
        var whole = merge(paths("/v1/clienten: { get: { responses: {} } }"), paths("/v1/betaalruns: { }"));
        assertEquals("[/openapi.json, /clienten, /betaalruns]", names(whole, "/paths"));
    }

    @Test
    void a_path_that_the_gateway_does_not_send_to_the_service_is_left_out() {
        var whole = merge(paths("/v1/betaalruns: { }, /q/intern: { }"), paths("/v1/geheim: { }"));
        assertEquals("[/openapi.json]", names(whole, "/paths"));
    }

    @Test
    void one_name_with_one_meaning_stays() {
        var same = "components: { schemas: { Periode: { type: object, required: [van] } } }";
        var whole = merge(same, same);
        assertEquals("[Problem, Periode]", names(whole, "/components/schemas"));
    }

    @Test
    void one_name_with_two_meanings_gets_the_service_in_front_and_references_follow() {
        var whole = merge("""
                paths: { /v1/clienten: { get: { responses: { '200': { $ref: '#/components/responses/Gelukt' } } } } }
                components:
                  responses: { Gelukt: { description: Gelukt, content: { a: { schema: { $ref: '#/components/schemas/Soort' } } } } }
                  schemas: { Soort: { enum: [A] } }""", "components: { schemas: { Soort: { enum: [B] } } }");
        assertEquals("[Problem, ClientSoort, SubsidySoort]", names(whole, "/components/schemas"));
        assertEquals(
                "#/components/schemas/ClientSoort",
                whole.at("/paths/~1clienten/get/responses/200/content/a/schema/$ref")
                        .asText());
    }

    @Test
    void what_refers_to_two_meanings_has_two_meanings() {
        var client = schemas("Lijst: { items: { $ref: '#/components/schemas/Soort' } }, Soort: { enum: [A] }");
        var subsidy = schemas("Lijst: { items: { $ref: '#/components/schemas/Soort' } }, Soort: { enum: [B] }");
        var whole = merge(client, subsidy);
        assertEquals(
                "#/components/schemas/SubsidySoort",
                whole.at("/components/schemas/SubsidyLijst/items/$ref").asText());
    }

    @Test
    void the_longer_name_is_never_one_that_is_taken() {
        var client = schemas("Antwoord: { enum: [A] }, ClientAntwoord: { enum: [C] }");
        var whole = merge(client, schemas("Antwoord: { enum: [B] }"));
        assertEquals("C", whole.at("/components/schemas/ClientAntwoord/enum/0").asText());
        assertEquals(
                "A", whole.at("/components/schemas/ClientClientAntwoord/enum/0").asText());
    }

    @Test
    void a_discriminator_follows_its_schemas() {
        var client = schemas(
                "Besluit: { discriminator: { mapping: { A: '#/components/schemas/Soort' } } }, Soort: { enum: [A] }");
        var whole = merge(client, schemas("Soort: { enum: [B] }"));
        assertEquals(
                "#/components/schemas/ClientSoort",
                whole.at("/components/schemas/Besluit/discriminator/mapping/A").asText());
    }

    @Test
    void every_answer_has_the_version_and_every_error_is_a_problem() {
        var whole = merge(
                paths("/v1/clienten: { get: { responses: { '200': { }, '404': { content: { text/plain: { } } } } } }"),
                "{}");
        var responses = whole.at("/paths/~1clienten/get/responses");
        for (var status : Set.of("200", "404"))
            assertEquals(
                    "#/components/headers/API-Version",
                    responses.path(status).at("/headers/API-Version/$ref").asText());
        assertEquals("[application/problem+json]", names(responses, "/404/content"));
    }

    @Test
    void an_operation_with_input_can_answer_400_and_one_without_cannot() {
        var whole = merge(paths("""
                        /v1/clienten: { get: { responses: { } }, post: { responses: { } } },
                        /v1/clienten/a: { get: { parameters: [ { name: b } ], responses: { } } },
                        /v1/clienten/c: { parameters: [ { name: d } ], delete: { responses: { } } }"""), "{}");
        assertFalse(whole.at("/paths/~1clienten/get/responses").has("400"));
        assertTrue(whole.at("/paths/~1clienten/post/responses").has("400"));
        assertTrue(whole.at("/paths/~1clienten~1a/get/responses").has("400"));
        assertTrue(whole.at("/paths/~1clienten~1c/delete/responses").has("400"));
    }

    @Test
    void operation_names_stay_unique() {
        var whole = merge(
                paths("/v1/clienten: { get: { operationId: lezen, responses: { } } }"),
                paths("/v1/betaalruns: { get: { operationId: lezen, responses: { } } }"));
        assertEquals("lezen", whole.at("/paths/~1clienten/get/operationId").asText());
        assertEquals(
                "subsidyLezen", whole.at("/paths/~1betaalruns/get/operationId").asText());
    }

    @Test
    void tags_are_named_once() {
        var tag = "tags: [ { name: Werk } ]";
        assertEquals(1, merge(tag, tag).path("tags").size());
    }

    private static ObjectNode merge(String client, String subsidy) {
        var services = new TreeMap<>(Map.of("client", yaml(client), "subsidy", yaml(subsidy)));
        return OpenApiMerge.merge(yaml(BASE), services, ROUTES);
    }

    private static String paths(String paths) {
        return "paths: { " + paths + " }";
    }

    private static String schemas(String schemas) {
        return "components: { schemas: { " + schemas + " } }";
    }

    private static ObjectNode yaml(String text) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String names(com.fasterxml.jackson.databind.JsonNode node, String at) {
        return node.at(at).properties().stream().map(Map.Entry::getKey).toList().toString();
    }
}
