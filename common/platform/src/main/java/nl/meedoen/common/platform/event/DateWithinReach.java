package nl.meedoen.common.platform.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date in an event: from 1900 up to and including 2100. Beyond, neither the calendar nor a column can be relied on. */
final class DateWithinReach extends StdDeserializer<LocalDate> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    DateWithinReach() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var date = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR))
            context.reportInputMismatch(this, "datum ligt niet van %d tot en met %d", FIRST_YEAR, LAST_YEAR);
        return date;
    }
}
