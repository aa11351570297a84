package nl.meedoen.common.beleid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;

/**
 * The minimum wage of one half-year: the adult amount and the amounts by age below it (WML article 8).
 *
 * @param adultAge the age from which the adult amount holds
 */
record Wml(Waarde<Geld> adult, int adultAge, Map<Integer, Waarde<Geld>> youth) {
    private static final int YOUNGEST = 15;
    private static final BigDecimal STEP = new BigDecimal("0.05");

    static Wml read(Values values) {
        var adult = values.money("maandbedrag");
        var adultAge = Numbers.count(values.sheet(), "volwassenVanaf", YOUNGEST, 30);
        var jeugd = values.child("jeugd");
        var bron = values.article(jeugd.sheet().child("bron"));
        var percentages = jeugd.sheet().child("percentages");
        var amounts = jeugd.has("bedragen") ? jeugd.sheet().child("bedragen") : null;
        var youth = new TreeMap<Integer, Waarde<Geld>>();
        for (int age = YOUNGEST; age < adultAge; age++) {
            var key = Integer.toString(age);
            var percentage = Numbers.percentage(percentages, key, 1, 100);
            youth.put(
                    age,
                    amounts != null && amounts.has(key)
                            ? new Waarde<>(Numbers.amount(amounts, key), bron, values.mark())
                            : new Waarde<>(
                                    share(percentage, adult.waarde()),
                                    bron,
                                    Marks.join(computed(percentage), adult.teBevestigen())));
        }
        if (amounts != null) amounts.close();
        percentages.close();
        jeugd.close();
        return new Wml(adult, adultAge, youth);
    }

    /** The amount for a person born on the day; empty below the youngest age the law knows. */
    Optional<Minimumloon> on(LocalDate peildatum, LocalDate geboortedatum) {
        var age = Period.between(geboortedatum, peildatum).getYears();
        if (age >= adultAge) return Optional.of(new Minimumloon(adult, age));
        return Optional.ofNullable(youth.get(age)).map(bedrag -> new Minimumloon(bedrag, age));
    }

    private static Geld share(Percentage percentage, Geld adult) {
        var exact = percentage.waarde().movePointLeft(2).multiply(adult.euro());
        return new Geld(exact.divide(STEP, 0, RoundingMode.HALF_UP).multiply(STEP));
    }

    private static String computed(Percentage percentage) {
        return "jeugdbedrag berekend als " + percentage + " van het bedrag voor volwassenen, afgerond op 5 cent; "
                + "het officiele bedrag is niet gevonden";
    }
}
