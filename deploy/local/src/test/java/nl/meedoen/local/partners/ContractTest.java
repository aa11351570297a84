package nl.meedoen.local.partners;

import static nl.meedoen.local.partners.Sickness.OP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meedoen.local.partners.NaarUwv.LoonwaardeNaarUwv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stand-ins speak the published language, and understand it. */
class ContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final UwvBoeken uwv = new UwvBoeken(Dagloon.perPersoon(), Mischief.NONE);

    @Test
    void everything_that_is_said_follows_its_schema() throws IOException {
        var sickness = Sickness.one();
        var said = new ArrayList<VanPartner>();
        said.addAll(uwv.hoort(sickness.from("2026-03-10"), OP));
        said.addAll(uwv.hoort(sickness.until("2026-03-20"), OP));
        said.add(uwv.factuur("GM0597", 2026, "UWV-2027-0597", LocalDate.parse("2027-02-15")));
        said.addAll(uwv.hoort(sickness.version(2, "2026-03-10", true, true), OP));
        said.addAll(uwv.hoort(new Sickness(UUID.randomUUID()).version(1, "2026-03-10", false, false), OP));
        said.addAll(uwv.hoort(new LoonwaardeNaarUwv(UUID.randomUUID(), 1, Sickness.BSN), OP));
        said.addAll(own());

        for (var event : said) {
            var message = Message.of(event, OP);
            assertEquals(Set.of(), faults(message), message.type());
        }
        // All of UWV and both of DZB
        assertEquals(8, said.stream().map(Object::getClass).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ziekmelding-naar-uwv",
                "ziekmelding-naar-uwv.v1.zonder-loonkostensubsidie",
                "betermelding-naar-uwv",
                "gedeeltelijke-betermelding-naar-uwv",
                "loonwaarde-naar-uwv"
            })
    void every_example_of_what_meedoen_says_is_understood(String example) throws IOException {
        var file = example.contains(".v1") ? example : example + ".v1";
        var type = "nl.participatiewet.%s.v1".formatted(example.replaceAll("\\.v1.*", ""));
        uwv.hoort(Json.read(type, read("examples/" + file + ".json").toString()).orElseThrow(), OP);
    }

    @Test
    void money_travels_as_text_with_two_decimals() {
        uwv.hoort(Sickness.one().from("2026-03-10"), OP);
        var paid = uwv.hoort(Sickness.one().until("2026-03-11"), OP).getFirst();
        var bedrag = Json.tree(Message.of(paid, OP).value()).path("bedrag");
        assertEquals(2, new BigDecimal(bedrag.textValue()).scale());
    }

    private static List<VanPartner> own() {
        var day = LocalDate.parse("2026-03-10");
        return List.of(
                new VanPartner.UwvZiekmeldingGemeld(Sickness.BSN, "123456789L01", day, OP),
                new VanPartner.UwvHersteldGemeld(Sickness.BSN, "123456789L01", day, OP),
                new VanPartner.DzbZiekmeldingGemeld(UUID.randomUUID(), UUID.randomUUID(), day, OP),
                new VanPartner.DzbHersteldGemeld(UUID.randomUUID(), UUID.randomUUID(), day, OP));
    }

    private static Set<?> faults(Message message) throws IOException {
        var event = message.type().replaceAll("^nl\\.participatiewet\\.|\\.v1$", "");
        var strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read("schemas/" + event + ".v1.json"), strict)
                .validate(JSON.readTree(message.value()));
    }

    private static JsonNode read(String file) throws IOException {
        try (var in = ContractTest.class.getResourceAsStream("/contracts/" + file)) {
            return JSON.readTree(in);
        }
    }
}
