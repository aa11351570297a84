package nl.meedoen.common.beleid;

import java.util.Optional;
import nl.meedoen.common.beleid.Maatregelbeleid.Geuniformeerd;
import nl.meedoen.common.beleid.Maatregelbeleid.Maatstaf;
import nl.meedoen.common.beleid.Maatregelbeleid.Verlaging;
import nl.meedoen.common.beleid.Maatregelbeleid.Zorgvuldigheid;

/** What a municipality sets about lowering benefit, within article 18. */
record GemeentelijkeMaatregel(
        Verlaging inschrijvingUwv,
        Verlaging overigeVerplichting,
        Waarde<Integer> eersteMaanden,
        Waarde<Integer> tweedeMaanden,
        Optional<Waarde<Integer>> spreidingMaanden,
        Waarde<Maatstaf> tekortschietendBesef,
        Zorgvuldigheid zorgvuldigheid) {

    /** Lid 5, 6 and 8: never longer than three months. */
    private static final int LONGEST = 3;

    static GemeentelijkeMaatregel read(Values values) {
        var uniform = values.child("geuniformeerd");
        var eerste = uniform.count("eersteMaanden", 1, LONGEST);
        var tweede = uniform.count("tweedeMaanden", 1, LONGEST);
        if (tweede.waarde() <= eerste.waarde()) {
            throw uniform.sheet()
                    .refuse(
                            "tweedeMaanden",
                            "moet langer zijn dan eersteMaanden (%d) (Participatiewet artikel 18 lid 6), is %d"
                                    .formatted(eerste.waarde(), tweede.waarde()));
        }
        Optional<Waarde<Integer>> spreiding = uniform.has("spreidingMaanden")
                ? Optional.of(uniform.count("spreidingMaanden", 1, LONGEST))
                : Optional.empty();
        uniform.close();
        return new GemeentelijkeMaatregel(
                verlaging(values.child("inschrijvingUwv")),
                verlaging(values.child("overigeVerplichting")),
                eerste,
                tweede,
                spreiding,
                values.word("tekortschietendBesef", Maatstaf.class),
                zorgvuldigheid(values.child("zorgvuldigheid")));
    }

    Maatregelbeleid within(LandelijkeMaatregel law) {
        var geuniformeerd = new Geuniformeerd(
                law.percentage(),
                eersteMaanden,
                tweedeMaanden,
                law.derdeMaanden(),
                law.volgendeMaanden(),
                law.herhalingMaanden(),
                spreidingMaanden);
        return new Maatregelbeleid(
                inschrijvingUwv, overigeVerplichting, geuniformeerd, tekortschietendBesef, zorgvuldigheid);
    }

    private static Verlaging verlaging(Values values) {
        var verlaging = new Verlaging(
                values.percentage("percentage", 0, 100),
                values.count("minimumMaanden", 1, LONGEST),
                values.count("maximumMaanden", 1, LONGEST));
        if (verlaging.maximumMaanden().waarde() < verlaging.minimumMaanden().waarde()) {
            throw values.sheet().refuse("maximumMaanden", "ligt onder minimumMaanden");
        }
        values.close();
        return verlaging;
    }

    private static Zorgvuldigheid zorgvuldigheid(Values values) {
        var horen = values.yesNo("horen");
        if (!horen.waarde()) {
            throw values.sheet().refuse("horen", "hoort bij elke verlaging (Algemene wet bestuursrecht artikel 4:8)");
        }
        var zorgvuldigheid = new Zorgvuldigheid(
                horen,
                values.yesNo("schriftelijkeWaarschuwing"),
                values.percentage("overlegVanaf", 0, 100),
                values.yesNo("wethouderBijKinderen"),
                values.yesNo("wethouderBijDeurwaarder"),
                values.yesNo("wethouderBijUithuiszetting"),
                values.count("heroverwegingMaanden", 1, LONGEST));
        values.close();
        return zorgvuldigheid;
    }
}
