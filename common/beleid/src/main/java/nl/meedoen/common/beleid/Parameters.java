package nl.meedoen.common.beleid;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;

/**
 * The values of one instrument on one date, and those that were looked for and not found.
 *
 * @param bekend by name, in the order of the file
 * @param ontbrekend name to the reason why there is no value
 */
public record Parameters(
        String instrument, LocalDate op, Map<String, Parameter> bekend, Map<String, String> ontbrekend) {

    public Parameters {
        bekend = Collections.unmodifiableMap(new LinkedHashMap<>(bekend));
        ontbrekend = Collections.unmodifiableMap(new LinkedHashMap<>(ontbrekend));
    }

    public boolean heeft(String naam) {
        return bekend.containsKey(naam);
    }

    /** @throws BeleidOntbreekt when the amount is not known; it is never replaced by another */
    public Waarde<Geld> geld(String naam) {
        return get(naam, Geld.class);
    }

    /** @throws BeleidOntbreekt when the percentage is not known */
    public Waarde<Percentage> percentage(String naam) {
        return get(naam, Percentage.class);
    }

    /** A number of months, weeks, hours and so on. @throws BeleidOntbreekt when it is not known */
    public Waarde<Integer> aantal(String naam) {
        return get(naam, Integer.class);
    }

    /** @throws BeleidOntbreekt when it is not known */
    public Waarde<Boolean> jaNee(String naam) {
        return get(naam, Boolean.class);
    }

    private <T> Waarde<T> get(String naam, Class<T> type) {
        var parameter = bekend.get(naam);
        if (parameter == null) throw new BeleidOntbreekt(subject(naam), op);
        var waarde = parameter.waarde();
        return new Waarde<>(type.cast(waarde.waarde()), waarde.bron(), waarde.teBevestigen());
    }

    private String subject(String naam) {
        var reason = ontbrekend.get(naam);
        return instrument + ", " + naam + (reason == null ? "" : " (" + reason + ")");
    }
}
