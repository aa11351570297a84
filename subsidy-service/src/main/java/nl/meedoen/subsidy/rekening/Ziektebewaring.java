package nl.meedoen.subsidy.rekening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekGemeld;
import nl.meedoen.subsidy.wet.avg5.Uitkering;
import nl.meedoen.subsidy.wet.avg5.Ziektegeval;
import nl.meedoen.subsidy.wet.avg5.Ziektestand;

/** What the facts of an account say of sickness, as far as its keeping goes. A pure function of facts and policy. */
public final class Ziektebewaring {
    private final String gemeente;
    private final Function<Instant, Collection<Rekenbeleid>> bekendSinds;
    private final List<Ziektegeval> gevallen = new ArrayList<>();
    private final Map<UUID, LocalDate> zonderMelding = new HashMap<>();
    private int weken;

    private Ziektebewaring(String gemeente, Function<Instant, Collection<Rekenbeleid>> bekendSinds) {
        this.gemeente = gemeente;
        this.bekendSinds = bekendSinds;
    }

    /**
     * @param gemeente where nothing was granted; otherwise the one that granted decides, as it does for the right
     * @param bekendSinds the policy known at a moment and all that was known after it: the subsidy ran on only where all of
     *     these say so, for money may have been paid by any of them
     */
    public static Ziektestand van(
            Collection<? extends Feit> feiten,
            List<Uitkering> uitkeringen,
            String gemeente,
            Function<Instant, Collection<Rekenbeleid>> bekendSinds) {
        var gesorteerd = Feiten.van(feiten);
        var verlenende = gesorteerd.subsidies().stream()
                .findFirst()
                .map(subsidie -> subsidie.toekenning().uitgangspunten().gemeente())
                .orElse(gemeente);
        var bewaring = new Ziektebewaring(verlenende, bekendSinds);
        var perMelding = new LinkedHashMap<UUID, List<Ziektefeit>>();
        for (var feit : gesorteerd.ziekte())
            perMelding
                    .computeIfAbsent(feit.ziekmelding(), _ -> new ArrayList<>())
                    .add(feit);
        perMelding.values().forEach(bewaring::voegToe);
        return new Ziektestand(bewaring.gevallen, bewaring.zonderMelding, uitkeringen, bewaring.weken);
    }

    private void voegToe(List<Ziektefeit> feiten) {
        var genoemd = dagen(feiten);
        Ziekmelding.van(feiten)
                .ifPresentOrElse(
                        melding -> gevallen.add(geval(melding, feiten, genoemd)),
                        () -> zonderMelding.put(feiten.getFirst().ziekmelding(), genoemd.getLast()));
    }

    private Ziektegeval geval(Ziekmelding melding, List<Ziektefeit> feiten, List<LocalDate> genoemd) {
        var voorbij = melding.ingetrokken() || melding.eersteWerkdag() != null;
        var laatste = bekend(feiten).getLast();
        var eerste = bekend(feiten).getFirst();
        var van = eerste.isBefore(genoemd.getFirst()) ? eerste : genoemd.getFirst();
        var tot = laatste.isAfter(genoemd.getLast()) ? laatste : genoemd.getLast();
        return new Ziektegeval(
                melding.id(),
                new Periode(van, voorbij ? tot : null),
                doorbetaald(feiten),
                voorbij ? genoemd.getLast() : null);
    }

    /** Whether no report of the spell ever took anything away. */
    private boolean doorbetaald(List<Ziektefeit> feiten) {
        var sinds = feiten.stream()
                .map(feit -> feit.kenmerk().geregistreerdOp())
                .min(Instant::compareTo)
                .orElseThrow();
        var doorbetaald = true;
        for (var beleid : bekendSinds.apply(sinds))
            for (var feit : feiten)
                if (feit instanceof ZiekGemeld)
                    doorbetaald &= doorbetaald(beleid, feit.kenmerk().meldingsdatum());
        return doorbetaald;
    }

    private boolean doorbetaald(Rekenbeleid beleid, LocalDate meldingsdatum) {
        try {
            Ziektebeleid ziekte = beleid.ziekte(gemeente, meldingsdatum);
            weken = Math.max(weken, ziekte.samentellingWeken().waarde());
            return ziekte.regime().waarde() == Ziekteregime.DOORBETALEN;
        } catch (BeleidOntbreekt onbekend) {
            return false;
        }
    }

    /** The days that facts name or were told on, in the order of the calendar. */
    private static List<LocalDate> dagen(List<Ziektefeit> feiten) {
        var dagen = new ArrayList<LocalDate>();
        for (var feit : feiten) {
            dagen.add(feit.geldigVanaf());
            dagen.add(feit.kenmerk().meldingsdatum());
        }
        return dagen.stream().sorted().toList();
    }

    /** The days on which they entered the account. */
    private static List<LocalDate> bekend(List<Ziektefeit> feiten) {
        return feiten.stream()
                .map(feit -> feit.kenmerk().registratiedatum())
                .sorted()
                .toList();
    }
}
