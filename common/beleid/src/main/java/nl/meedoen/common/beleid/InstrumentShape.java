package nl.meedoen.common.beleid;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.meedoen.common.beleid.Instrument.Ontvanger;

/** Reads one instrument's file; what comes out still waits for the date it is asked for. */
final class InstrumentShape {
    private InstrumentShape() {}

    static Function<LocalDate, Instrument> read(String code, Values values) {
        var sheet = values.sheet();
        var naam = sheet.text("naam");
        var omschrijving = sheet.text("omschrijving");
        var voor = recipients(sheet);
        var grondslag = values.article(sheet.child("grondslag"));
        var parameters = parameters(code, values);
        return op -> new Instrument(code, naam, omschrijving, voor, grondslag, values.mark(), parameters.apply(op));
    }

    /** {@code instrumenten/beschut-werk} is about {@code BESCHUT_WERK}. */
    static String code(String subject) {
        return subject.substring(subject.indexOf('/') + 1).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Set<Ontvanger> recipients(Sheet sheet) {
        var recipients = EnumSet.noneOf(Ontvanger.class);
        for (var word : sheet.words("voor")) {
            var found = Arrays.stream(Ontvanger.values())
                    .filter(one -> one.name().equals(word))
                    .findFirst();
            recipients.add(found.orElseThrow(() ->
                    sheet.refuse("voor", "moet uit " + Arrays.toString(Ontvanger.values()) + " komen, is " + word)));
        }
        return Collections.unmodifiableSet(recipients);
    }

    private static Function<LocalDate, Parameters> parameters(String code, Values values) {
        var known = new LinkedHashMap<String, Parameter>();
        var missing = new LinkedHashMap<String, String>();
        if (values.has("parameters")) {
            var each = values.sheet().child("parameters");
            for (var name : each.keys()) {
                var one = each.child(name);
                var eenheid = one.word("eenheid", Eenheid.class);
                if (one.has("ontbreekt")) {
                    missing.put(name, one.text("ontbreekt"));
                    one.close();
                } else {
                    var parameter = new Parameter(eenheid, values.waarde(one, eenheid::read));
                    Bounds.check(one, code, name, parameter.waarde().waarde());
                    known.put(name, parameter);
                }
            }
        }
        return op -> new Parameters(code, op, known, missing);
    }
}
