package nl.meedoen.common.platform.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;

/** Money travels as a string with two decimals, a percentage as a number. */
@Singleton
class JsonModule implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("meedoen")
                .addSerializer(Geld.class, new JsonSerializer<>() {
                    @Override
                    public void serialize(Geld geld, JsonGenerator out, SerializerProvider all) throws IOException {
                        out.writeString(geld.toString());
                    }
                })
                .addDeserializer(Geld.class, new JsonDeserializer<>() {
                    @Override
                    public Geld deserialize(JsonParser in, DeserializationContext context) throws IOException {
                        var text = in.getText();
                        if (!text.matches("-?\\d{1,12}\\.\\d{2}"))
                            throw InvalidFormatException.from(in, "geen bedrag", text, Geld.class);
                        return Geld.van(text);
                    }
                })
                .addSerializer(Percentage.class, new JsonSerializer<>() {
                    @Override
                    public void serialize(Percentage value, JsonGenerator out, SerializerProvider all)
                            throws IOException {
                        out.writeNumber(value.waarde().toPlainString());
                    }
                })
                .addDeserializer(Percentage.class, new JsonDeserializer<>() {
                    @Override
                    public Percentage deserialize(JsonParser in, DeserializationContext context) throws IOException {
                        return new Percentage(in.getDecimalValue());
                    }
                }));
    }
}
