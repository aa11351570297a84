package nl.meedoen.common.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.meedoen.common.beleid.Rulebook.PerGemeente;

/** The instruments of every municipality, each with its own timeline. */
record Catalogue(Map<String, PerGemeente<Function<LocalDate, Instrument>>> byCode) {

    static Catalogue of(Rulebook rules, String folder) {
        var byCode = new TreeMap<String, PerGemeente<Function<LocalDate, Instrument>>>();
        for (var subject : rules.subjects(folder)) {
            var code = InstrumentShape.code(subject);
            byCode.put(code, rules.local(subject, values -> InstrumentShape.read(code, values)));
        }
        return new Catalogue(byCode);
    }

    List<Instrument> all(String gemeente, LocalDate op) {
        var found = byCode.values().stream()
                .flatMap(each -> each.on(gemeente, op).stream())
                .map(instrument -> instrument.apply(op))
                .toList();
        if (found.isEmpty()) throw new BeleidOntbreekt("instrumenten in " + gemeente, op);
        return found;
    }

    Instrument one(String gemeente, String code, LocalDate op) {
        return Optional.ofNullable(byCode.get(code))
                .flatMap(each -> each.on(gemeente, op))
                .map(instrument -> instrument.apply(op))
                .orElseThrow(() -> new BeleidOntbreekt("instrument " + code + " in " + gemeente, op));
    }
}
