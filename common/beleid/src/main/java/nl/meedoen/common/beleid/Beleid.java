package nl.meedoen.common.beleid;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.meedoen.common.beleid.Rulebook.PerGemeente;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;

/**
 * All policy that was loaded, national and municipal, by date. Immutable.
 *
 * <p>Every question names a date; a date on which nothing is known is answered with {@link BeleidOntbreekt}, never
 * with the nearest or the latest value. Files that contradict each other, carry unknown keys or set what the law
 * forbids are refused on load with {@link BeleidOngeldig}.
 */
public final class Beleid {
    private static final String WML = "wml";
    private static final String SUBSIDY = "loonkostensubsidie";
    private static final String SICKNESS = "ziekte";
    private static final String LOONWAARDE = "loonwaarde";
    private static final String NORISK = "noriskpolis";
    private static final String MAATREGEL = "maatregel";
    private static final String URENOPGAVE = "urenopgave";
    private static final String BEWAARTERMIJN = "bewaartermijn";
    private static final String AANVRAAG = "aanvraag";
    private static final String INSTRUMENTS = "instrumenten";

    private final Map<String, String> bestanden;
    private final SortedMap<String, Municipality> municipalities;
    private final Timeline<Wml> wml;
    private final Combined<Loonkostensubsidiebeleid, GemeentelijkeSubsidie, Loonkostensubsidiebeleid> subsidy;
    private final Combined<LandelijkeZiekte, Waarde<Ziekteregime>, Ziektebeleid> sickness;
    private final Combined<LandelijkeLoonwaarde, LandelijkeLoonwaarde.Herbeoordeling, Loonwaardebeleid> loonwaarde;
    private final Combined<Noriskbeleid, Noriskbeleid.Eigen, Noriskbeleid> norisk;
    private final Combined<LandelijkeMaatregel, GemeentelijkeMaatregel, Maatregelbeleid> maatregel;
    private final PerGemeente<Urenopgavebeleid> urenopgave;
    private final PerGemeente<Bewaarbeleid> bewaartermijn;
    private final Combined<LandelijkeAanvraag, GemeentelijkeAanvraag, Aanvraagbeleid> aanvraag;
    private final Catalogue catalogue;

    private Beleid(SortedMap<String, String> contents) {
        bestanden = Collections.unmodifiableMap(contents);
        municipalities = Municipality.all(contents);
        var rules = Rulebook.of(contents, municipalities.values());
        rules.refuseStray(
                Set.of(WML, SUBSIDY, SICKNESS, LOONWAARDE, NORISK, MAATREGEL, AANVRAAG),
                Set.of(SUBSIDY, SICKNESS, LOONWAARDE, NORISK, MAATREGEL, URENOPGAVE, BEWAARTERMIJN, AANVRAAG),
                INSTRUMENTS);
        wml = rules.national(WML, Wml::read);
        subsidy = new Combined<>(
                SUBSIDY,
                rules.national(SUBSIDY, LandelijkeSubsidie::read),
                rules.local(SUBSIDY, GemeentelijkeSubsidie::read),
                (law, local) -> local.within(law));
        sickness = new Combined<>(
                SICKNESS,
                rules.national(SICKNESS, LandelijkeZiekte::read),
                rules.local(SICKNESS, values -> values.word("regime", Ziekteregime.class)),
                LandelijkeZiekte::with);
        loonwaarde = new Combined<>(
                LOONWAARDE,
                rules.national(LOONWAARDE, LandelijkeLoonwaarde::read),
                rules.local(LOONWAARDE, LandelijkeLoonwaarde.Herbeoordeling::read),
                LandelijkeLoonwaarde::with);
        norisk = new Combined<>(
                NORISK,
                rules.national(NORISK, Noriskbeleid::national),
                rules.local(NORISK, Noriskbeleid.Eigen::read),
                Noriskbeleid::with);
        maatregel = new Combined<>(
                MAATREGEL,
                rules.national(MAATREGEL, LandelijkeMaatregel::read),
                rules.local(MAATREGEL, GemeentelijkeMaatregel::read),
                (law, local) -> local.within(law));
        urenopgave = rules.local(URENOPGAVE, Urenopgavebeleid::read);
        bewaartermijn = rules.local(BEWAARTERMIJN, Bewaarbeleid::read);
        aanvraag = new Combined<>(
                AANVRAAG,
                rules.national(AANVRAAG, LandelijkeAanvraag::read),
                rules.local(AANVRAAG, GemeentelijkeAanvraag::read),
                LandelijkeAanvraag::with);
        catalogue = Catalogue.of(rules, INSTRUMENTS);
    }

    /** The policy that is shipped. */
    public static Beleid vanClasspath() {
        return new Beleid(PolicySource.classpath());
    }

    /**
     * The policy that is shipped with the files of one more folder, laid out the same way.
     *
     * @throws BeleidOngeldig when a file is there already or contradicts another
     */
    public static Beleid laden(Path extraFolder) {
        var contents = PolicySource.classpath();
        PolicySource.folder(extraFolder).forEach((path, content) -> {
            if (contents.putIfAbsent(path, content) != null) {
                throw new BeleidOngeldig(path, "", "bestaat al; een meegegeven bestand vervangt geen ander");
            }
        });
        return van(contents);
    }

    /**
     * The policy of these files and no others, such as what {@link #bestanden} once gave.
     *
     * @throws BeleidOngeldig when they contradict each other or the law
     */
    public static Beleid van(Map<String, String> contents) {
        return new Beleid(new TreeMap<>(contents));
    }

    /**
     * The statutory minimum wage of a person born on {@code geboortedatum}, in euro a month, full time.
     *
     * @throws BeleidOntbreekt outside the years of the table, and below the age of 15
     */
    public Minimumloon minimumloon(LocalDate peildatum, LocalDate geboortedatum) {
        return wml.on(peildatum)
                .flatMap(table -> table.on(peildatum, geboortedatum))
                .orElseThrow(() -> new BeleidOntbreekt("minimumloon", peildatum));
    }

    /** The values of article 10d as they hold on the reference date in the municipality. */
    public Loonkostensubsidiebeleid loonkostensubsidie(String gemeente, LocalDate peildatum) {
        return subsidy.on(gemeente, peildatum);
    }

    /** What sickness does to a running subsidy, by the date on which it was reported. */
    public Ziektebeleid ziekte(String gemeente, LocalDate meldingsdatum) {
        return sickness.on(gemeente, meldingsdatum);
    }

    /** How loonwaarde that is measured on the day is determined, and how long it may stand. */
    public Loonwaardebeleid loonwaarde(String gemeente, LocalDate meetdatum) {
        return loonwaarde.on(gemeente, meetdatum);
    }

    /** The no-risk cover for a sickness that was reported on the day. */
    public Noriskbeleid noriskpolis(String gemeente, LocalDate op) {
        return norisk.on(gemeente, op);
    }

    /** How conduct of the day is answered with a lowering of benefit. */
    public Maatregelbeleid maatregel(String gemeente, LocalDate op) {
        return maatregel.on(gemeente, op);
    }

    /** How the municipality waits for hours that an employer owes. @throws BeleidOntbreekt when it set nothing */
    public Urenopgavebeleid urenopgave(String gemeente, LocalDate op) {
        return urenopgave.on(gemeente, op).orElseThrow(() -> new BeleidOntbreekt(URENOPGAVE + " in " + gemeente, op));
    }

    /** How long the municipality keeps what is over. @throws BeleidOntbreekt when it set nothing */
    public Bewaarbeleid bewaartermijn(String gemeente, LocalDate op) {
        return bewaartermijn
                .on(gemeente, op)
                .orElseThrow(() -> new BeleidOntbreekt(BEWAARTERMIJN + " in " + gemeente, op));
    }

    /** The terms and amounts of a request that was made on the day, and of the decision on it. */
    public Aanvraagbeleid aanvraag(String gemeente, LocalDate op) {
        return aanvraag.on(gemeente, op);
    }

    /** The municipality's catalogue on the day, by code. @throws BeleidOntbreekt when it has none */
    public List<Instrument> instrumenten(String gemeente, LocalDate op) {
        return catalogue.all(gemeente, op);
    }

    /** One instrument of the catalogue. @throws BeleidOntbreekt when the municipality does not have it on the day */
    public Instrument instrument(String gemeente, String code, LocalDate op) {
        return catalogue.one(gemeente, code, op);
    }

    /** CBS codes of the municipalities that have a policy folder. */
    public Set<String> gemeenten() {
        return Collections.unmodifiableSet(municipalities.keySet());
    }

    /** @throws IllegalArgumentException for a code that is not among {@link #gemeenten} */
    public Gemeente gemeente(String code) {
        var found = municipalities.get(code);
        if (found == null) throw new IllegalArgumentException("onbekende gemeente " + code);
        return found.gemeente();
    }

    /** SHA-256 in hexadecimal over path and content of every file, in the order of the paths. */
    public String hash() {
        return Fingerprint.of(bestanden);
    }

    /** Every loaded file: path below the policy folder to raw content. */
    public Map<String, String> bestanden() {
        return bestanden;
    }
}
