package nl.meedoen.noriskpolis.uwvbestand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.meedoen.common.law.Bsn;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.web.Csvbestand;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.common.platform.web.Refusal;

/** Reads cell by cell, and goes on after a fault to find them all. A fault never repeats what stands in the cell. */
public final class Cellen {
    private static final Pattern GETAL = Pattern.compile("\\d{1,9}");
    private static final Pattern BEDRAG = Pattern.compile("\\d{1,12}\\.\\d{2}");
    private static final Pattern LOONHEFFINGENNUMMER = Pattern.compile("\\d{9}L\\d{2}");

    private final List<Fout> fouten = new ArrayList<>();

    /** One line of the file, as {@code regels[3]}. */
    public final class Regel {
        private final String plaats;
        private final Csvbestand.Regel inhoud;

        private Regel(int index, Csvbestand.Regel inhoud) {
            this.plaats = "regels[" + index + "]";
            this.inhoud = inhoud;
        }

        public Optional<Bsn> bsn(String kolom) {
            var tekst = inhoud.waarde(kolom);
            if (Bsn.isGeldig(tekst)) return Optional.of(new Bsn(tekst));
            return fout(kolom, "bsn-ongeldig", "voldoet niet aan de elfproef");
        }

        public Optional<Integer> getal(String kolom) {
            return passend(kolom, GETAL, "is geen heel getal", Integer::valueOf);
        }

        public Optional<Geld> bedrag(String kolom) {
            return passend(kolom, BEDRAG, "is geen bedrag (1234.56)", Geld::van);
        }

        public Optional<String> loonheffingennummer(String kolom) {
            return passend(kolom, LOONHEFFINGENNUMMER, "is geen loonheffingennummer (123456789L01)", tekst -> tekst);
        }

        public Optional<LocalDate> datum(String kolom) {
            try {
                return Optional.of(LocalDate.parse(inhoud.waarde(kolom)));
            } catch (DateTimeException geen) {
                return fout(kolom, "vorm-ongeldig", "is geen datum (JJJJ-MM-DD)");
            }
        }

        /** Refuses the cell for a reason of the caller's own. */
        public <T> Optional<T> fout(String kolom, String code, String melding) {
            fouten.add(new Fout(plaats + "." + kolom, code, melding));
            return Optional.empty();
        }

        private <T> Optional<T> passend(String kolom, Pattern vorm, String melding, Function<String, T> lees) {
            var tekst = inhoud.waarde(kolom);
            return vorm.matcher(tekst).matches()
                    ? Optional.of(lees.apply(tekst))
                    : fout(kolom, "vorm-ongeldig", melding);
        }
    }

    /**
     * Reads every line with {@code lees}, which gives nothing for a line it found a fault in.
     *
     * @throws Refusal 400 with every fault: those given, and those of the lines
     */
    public static <T> List<T> lezen(
            byte[] bestand, List<String> kolommen, List<Fout> vooraf, Function<Regel, Optional<T>> lees) {
        var cellen = new Cellen();
        cellen.fouten.addAll(vooraf);
        var gelezen = new ArrayList<T>();
        var regels = Csvbestand.lezen(bestand, kolommen);
        for (var i = 0; i < regels.size(); i++) {
            var regel = cellen.new Regel(i, regels.get(i));
            if (regels.get(i).volledig()) lees.apply(regel).ifPresent(gelezen::add);
            else
                cellen.fouten.add(new Fout(regel.plaats, "aantal-kolommen", "heeft niet evenveel kolommen als de kop"));
        }
        if (!cellen.fouten.isEmpty()) throw Refusal.invalid(cellen.fouten);
        return gelezen;
    }
}
