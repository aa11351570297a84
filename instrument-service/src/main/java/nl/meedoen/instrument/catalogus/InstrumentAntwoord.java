package nl.meedoen.instrument.catalogus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedoen.common.beleid.Eenheid;
import nl.meedoen.common.beleid.Instrument;
import nl.meedoen.common.beleid.Parameter;
import nl.meedoen.common.law.Wetsartikel;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue.
 *
 * @param ontbrekend values that no source gives, with the reason
 */
record InstrumentAntwoord(
        String code,
        String naam,
        String omschrijving,
        Set<Instrument.Ontvanger> voor,
        Wetsartikel artikel,
        @Nullable String teBevestigen,
        List<Waarde> waarden,
        Map<String, String> ontbrekend) {

    record Waarde(
            String naam,
            Eenheid eenheid,
            Object waarde,
            Wetsartikel artikel,
            @Nullable String teBevestigen) {

        static Waarde van(Map.Entry<String, Parameter> entry) {
            var waarde = entry.getValue().waarde();
            return new Waarde(
                    entry.getKey(), entry.getValue().eenheid(), waarde.waarde(), waarde.bron(), waarde.teBevestigen());
        }
    }

    static InstrumentAntwoord van(Instrument instrument) {
        return new InstrumentAntwoord(
                instrument.code(),
                instrument.naam(),
                instrument.omschrijving(),
                instrument.voor(),
                instrument.bron(),
                instrument.teBevestigen(),
                instrument.parameters().bekend().entrySet().stream()
                        .map(Waarde::van)
                        .toList(),
                instrument.parameters().ontbrekend());
    }
}
