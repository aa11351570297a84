package nl.meedoen.subsidy.overname.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.overname.Overname.Aanbieding;
import nl.meedoen.subsidy.overname.Overname.Modus;
import org.jspecify.annotations.Nullable;

/** How a file is offered. The municipality may be left out by who works for one only. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class Aanbiedvraag {
    @QueryParam("gemeente")
    @Nullable
    String gemeente;

    @QueryParam("proefdraai")
    @Nullable
    String proefdraai;

    @QueryParam("modus")
    @Nullable
    String modus;

    /** @throws Refusal 400 with every faulty parameter */
    Aanbieding aanbieding(Caller caller) {
        var fouten = new ArrayList<Fout>();
        if (proefdraai == null || !List.of("true", "false").contains(proefdraai))
            fouten.add(new Fout("proefdraai", "vorm-ongeldig", "moet true of false zijn"));
        var gekozen = Arrays.stream(Modus.values())
                .filter(een -> een.name().equals(modus))
                .findFirst();
        if (gekozen.isEmpty())
            fouten.add(new Fout("modus", "waarde-onbekend", "moet een zijn van ALLES_OF_NIETS, SLA_FOUTEN_OVER"));
        var van = Optional.ofNullable(gemeente)
                .or(() -> caller.gemeenten().stream()
                        .findFirst()
                        .filter(een -> caller.gemeenten().size() == 1));
        if (van.isEmpty()) fouten.add(new Fout("gemeente", "verplicht", "is verplicht"));
        if (!fouten.isEmpty()) throw Refusal.invalid(fouten);
        return new Aanbieding(van.orElseThrow(), Boolean.parseBoolean(proefdraai), gekozen.orElseThrow());
    }
}
