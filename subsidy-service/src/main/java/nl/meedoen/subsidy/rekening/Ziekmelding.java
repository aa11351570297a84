package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Ziektefeit.GedeeltelijkHersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekGemeld;
import org.jspecify.annotations.Nullable;

/**
 * One spell of sickness with all that was said about it.
 *
 * @param meldingsdatum the day of the first report, which decides about the regime whatever is corrected later
 * @param eersteWerkdag absent while the sickness goes on
 */
record Ziekmelding(
        UUID id,
        LocalDate meldingsdatum,
        LocalDate eersteZiektedag,
        @Nullable LocalDate eersteWerkdag,
        boolean ingetrokken,
        Dekking dekking,
        List<GedeeltelijkHersteld> deelsHersteld) {

    /**
     * Empty while the report itself is not known: a recovery that arrives first waits for it.
     *
     * @param feiten those of one spell, in the order of {@link Feit#VOLGORDE}
     */
    static Optional<Ziekmelding> van(List<Ziektefeit> feiten) {
        ZiekGemeld melding = null;
        LocalDate gecorrigeerd = null;
        LocalDate eersteWerkdag = null;
        var ingetrokken = false;
        var dekking = Dekking.ONBEKEND;
        Ziektefeit.DekkingVerwacht verwacht = null;
        var deelsHersteld = new ArrayList<GedeeltelijkHersteld>();
        for (var feit : feiten) {
            switch (feit) {
                case ZiekGemeld nieuw -> melding = melding == null ? nieuw : melding;
                case Ziektefeit.ZiekmeldingGecorrigeerd nieuw -> {
                    gecorrigeerd = nieuw.eersteZiektedag();
                    dekking = dekking.gecorrigeerd();
                }
                case Ziektefeit.ZiekmeldingIngetrokken _ -> ingetrokken = true;
                case GedeeltelijkHersteld nieuw -> deelsHersteld.add(nieuw);
                case Ziektefeit.Hersteld nieuw -> eersteWerkdag = nieuw.eersteWerkdag();
                case Ziektefeit.DekkingVerwacht nieuw -> verwacht = nieuw;
                case Ziektefeit.DekkingToegekend nieuw -> dekking = Dekking.van(nieuw);
                case Ziektefeit.DekkingGeweigerd _ -> dekking = Dekking.GEWEIGERD;
                case Ziektefeit.DekkingBeeindigd nieuw -> dekking = dekking.beeindigd(nieuw);
            }
        }
        if (melding == null) return Optional.empty();
        return Optional.of(new Ziekmelding(
                melding.ziekmelding(),
                melding.kenmerk().meldingsdatum(),
                gecorrigeerd == null ? melding.eersteZiektedag() : gecorrigeerd,
                eersteWerkdag,
                ingetrokken,
                dekking.zoLangOnbeoordeeld(verwacht),
                List.copyOf(deelsHersteld)));
    }

    /** The first day of sickness up to and including the day before work; empty where that leaves no day. */
    Optional<Periode> periode() {
        if (eersteWerkdag == null) return Optional.of(Periode.vanaf(eersteZiektedag));
        return eersteWerkdag.isAfter(eersteZiektedag)
                ? Optional.of(new Periode(eersteZiektedag, eersteWerkdag.minusDays(1)))
                : Optional.empty();
    }
}
