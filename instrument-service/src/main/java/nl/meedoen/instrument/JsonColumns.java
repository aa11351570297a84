package nl.meedoen.instrument;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** What is kept as JSON reads as it does on the bus: money as text with two decimals, days as ISO dates. */
@ApplicationScoped
class JsonColumns {
    @Produces
    @Singleton
    @JsonFormat
    @PersistenceUnitExtension
    FormatMapper mapper(ObjectMapper json) {
        return new JacksonJsonFormatMapper(json);
    }
}
