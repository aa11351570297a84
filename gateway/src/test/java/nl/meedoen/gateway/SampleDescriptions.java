package nl.meedoen.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Small descriptions in the shape in which the services give theirs. */
final class SampleDescriptions {
    private SampleDescriptions() {}

    /** A list with a query parameter, a POST, and two schemas: one the same everywhere, one different in each. */
    static JsonObject of(String service) {
        var path = "/v1/"
                + switch (service) {
                    case "client" -> "clienten";
                    case "instrument" -> "voorzieningen";
                    case "subsidy" -> "loonkostensubsidies";
                    case "sanction" -> "maatregelen";
                    default -> "ziekmeldingen";
                };
        var get = new JsonObject()
                .put("operationId", "lezen")
                .put("security", new JsonArray().add(new JsonObject().put("SecurityScheme", new JsonArray())))
                .put(
                        "parameters",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("name", "limit")
                                        .put("in", "query")
                                        .put("schema", new JsonObject().put("type", "integer"))))
                .put("responses", responses("200").put("404", new JsonObject().put("description", "Onbekend")));
        var post = new JsonObject()
                .put("requestBody", content("#/components/schemas/Verzoek"))
                .put("responses", responses("201"));
        var schemas = new JsonObject()
                .put("Verzoek", object(service))
                .put(
                        "Antwoord",
                        object("verzoek")
                                .put(
                                        "properties",
                                        new JsonObject()
                                                .put(
                                                        "verzoek",
                                                        new JsonObject().put("$ref", "#/components/schemas/Verzoek"))))
                .put("Periode", object("vanaf"));
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", service).put("version", "1.0.0"))
                .put("tags", new JsonArray().add(new JsonObject().put("name", "Participatiewet")))
                .put(
                        "paths",
                        new JsonObject()
                                .put(path, new JsonObject().put("get", get).put("post", post))
                                .put("/q/intern", new JsonObject().put("get", new JsonObject())))
                .put(
                        "components",
                        new JsonObject()
                                .put("schemas", schemas)
                                .put("securitySchemes", new JsonObject().put("SecurityScheme", new JsonObject())));
    }

    private static JsonObject responses(String status) {
        return new JsonObject()
                .put(status, content("#/components/schemas/Antwoord").put("description", "Gelukt"));
    }

    private static JsonObject content(String schema) {
        return new JsonObject()
                .put(
                        "content",
                        new JsonObject()
                                .put(
                                        "application/json",
                                        new JsonObject().put("schema", new JsonObject().put("$ref", schema))));
    }

    private static JsonObject object(String field) {
        return new JsonObject()
                .put("type", "object")
                .put("properties", new JsonObject().put(field, new JsonObject().put("type", "string")));
    }
}
