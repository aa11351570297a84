package nl.meedoen.common.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Reads a request record strictly, and names every faulty field of it at once. */
@Provider
@Priority(Priorities.USER - 1000)
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {
    private static final byte[] EMPTY = {'{', '}'};

    private final ObjectMapper json;
    private final Validator validator;

    RecordReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(body, type);
    }

    /** Reads a request that need not be sent: an empty body, of whatever type, is an object without fields. */
    public <R extends Record> R optional(byte[] body, Class<R> type) {
        try {
            return read(new ByteArrayInputStream(body.length == 0 ? EMPTY : body), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R extends Record> R read(InputStream body, Class<R> type) throws IOException {
        var reading = new RecordReading(json);
        var value = reading.read(tree(body), type);
        var fouten = reading.fouten();
        reading.records()
                .forEach((where, record) ->
                        validator.validate(record).forEach(violation -> fouten.addViolation(where, violation)));
        if (!fouten.all().isEmpty()) throw Refusal.invalid(fouten.all());
        return value;
    }

    private JsonNode tree(InputStream body) throws IOException {
        try (var parser = json.createParser(body).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)) {
            var node = json.<JsonNode>readTree(parser);
            if (node == null || !node.isObject() || parser.nextToken() != null) throw noJson();
            return node;
        } catch (JsonProcessingException e) {
            throw noJson();
        }
    }

    private static Refusal noJson() {
        return Refusal.invalid(List.of(new Fout("", "geen-json", "De inhoud is geen geldig JSON-object.")));
    }
}
