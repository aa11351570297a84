package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dienstverband.BijDienstverband;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsoordeel;
import nl.meedoen.noriskpolis.wet.ziektewet29b.GeenDekking;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One spell of sickness of an employee, from the first report to the recovery. Never of what. */
@Entity
public class Ziekmelding extends BijDienstverband {
    private LocalDate eersteZiektedag;
    private @Nullable LocalDate eersteWerkdag;
    private Instant ontvangenOp;
    private Tijdigheid tijdigheid;
    private @Nullable String redenIntrekking;
    private @Nullable Integer verwachteDuurDagen;
    private @Nullable Integer gevraagdPercentage;

    @Enumerated(EnumType.STRING)
    private Bron bron;

    @Enumerated(EnumType.STRING)
    private Status status;

    @OptimisticLock(excluded = true) // nothing that a caller saw
    @Enumerated(EnumType.STRING)
    private @Nullable GeenDekking geenDekking; // as told last; absent while cover is presumed

    @ElementCollection
    @CollectionTable(name = "gedeeltelijk_herstel", joinColumns = @JoinColumn(name = "ziekmelding"))
    @MapKeyColumn(name = "vanaf")
    @Column(name = "uren_per_week")
    private Map<LocalDate, BigDecimal> gedeeltelijkHersteld = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "correctie", joinColumns = @JoinColumn(name = "ziekmelding"))
    @OrderColumn(name = "nummer")
    private List<Correctie> correcties = new ArrayList<>();

    public enum Status {
        ONTVANGEN,
        GEDEELTELIJK_HERSTELD,
        HERSTELD,
        INGETROKKEN
    }

    protected Ziekmelding() {}

    private Ziekmelding(Dienstverband dienstverband, Melding melding, Uitkomst<Boolean> teLaat) {
        super(dienstverband);
        this.eersteZiektedag = melding.eersteZiektedag();
        this.ontvangenOp = melding.ontvangenOp();
        this.bron = melding.bron();
        this.verwachteDuurDagen = melding.verwachteDuurDagen();
        this.gevraagdPercentage = melding.gevraagdPercentage();
        this.status = Status.ONTVANGEN;
        this.tijdigheid = Tijdigheid.van(teLaat);
    }

    static Ziekmelding ontvangen(Dienstverband dienstverband, Melding melding, Uitkomst<Boolean> teLaat) {
        var nieuw = new Ziekmelding(dienstverband, melding, teLaat);
        nieuw.raise(ZiekmeldingOntvangen.van(nieuw));
        return nieuw;
    }

    /** The employee works again for a part of the agreed hours; a later word about the same day replaces the earlier. */
    void gedeeltelijkBeterMelden(LocalDate vanaf, BigDecimal urenPerWeek, BigDecimal afgesproken, Instant op) {
        moetLopen();
        if (vanaf.isBefore(eersteZiektedag)) throw Refusals.voorEersteZiektedag("vanaf", eersteZiektedag);
        if (urenPerWeek.compareTo(afgesproken) > 0) throw Refusals.meerDanAfgesproken(afgesproken);
        gedeeltelijkHersteld.put(vanaf, urenPerWeek);
        status = Status.GEDEELTELIJK_HERSTELD;
        raise(new GedeeltelijkHersteldGemeld(id(), dienstverband(), vanaf, urenPerWeek, op, gemeente()));
    }

    /** The day of a partial recovery turns out to be one of this spell. */
    void neemtOver(Ziekmelding ander, LocalDate vanaf, Instant op) {
        var uren = ander.gedeeltelijkHersteld.remove(vanaf);
        gedeeltelijkHersteld.put(vanaf, uren);
        if (loopt()) status = Status.GEDEELTELIJK_HERSTELD;
        raise(new GedeeltelijkHersteldGemeld(id(), dienstverband(), vanaf, uren, op, gemeente()));
    }

    /** The employee is better. Better on the first sick day itself leaves no day of sickness. */
    public void beterMelden(LocalDate dag, Instant op) {
        moetLopen();
        moetNaBegin(dag);
        hersteld(dag, op);
    }

    /** What was said leads to this report and recovery; what was known already changes nothing. */
    void wordt(Melding melding, @Nullable LocalDate werkdag, String reden, Uitkomst<Boolean> nieuwTeLaat, Instant op) {
        var langer = eersteWerkdag != null && werkdag != null && werkdag.isAfter(eersteWerkdag);
        if (langer) hersteld(werkdag, op);
        corrigeren(melding.eersteZiektedag(), reden, nieuwTeLaat, op);
        if (werkdag != null) hersteld(werkdag, op);
        verwachteDuurDagen = melding.verwachteDuurDagen();
        gevraagdPercentage = melding.gevraagdPercentage();
        if (melding.ontvangenOp().equals(ontvangenOp) && melding.bron() == bron) return;
        ontvangenOp = melding.ontvangenOp();
        bron = melding.bron();
        tijdigheid = Tijdigheid.van(nieuwTeLaat);
    }

    private void hersteld(LocalDate dag, Instant op) {
        if (dag.equals(eersteWerkdag)) return;
        eersteWerkdag = dag;
        status = Status.HERSTELD;
        raise(new BetermeldingOntvangen(id(), dienstverband(), dag, op, gemeente()));
    }

    /** The first day was another one. Saying what is known already changes nothing. */
    public void corrigeren(LocalDate dag, String reden, Uitkomst<Boolean> nieuwTeLaat, Instant op) {
        moetMeetellen();
        if (dag.equals(eersteZiektedag)) return;
        Dagtoets.kan(this, dag, null);
        eersteZiektedag = dag;
        correcties.add(new Correctie(dag, reden, op));
        tijdigheid = Tijdigheid.van(nieuwTeLaat);
        raise(new ZiekmeldingGecorrigeerd(id(), dienstverband(), dag, reden, op, gemeente()));
    }

    /** The report should not have been made and does not count any more. */
    void intrekken(String reden, Instant op) {
        moetMeetellen();
        status = Status.INGETROKKEN;
        redenIntrekking = reden;
        raise(new ZiekmeldingIngetrokken(id(), dienstverband(), reden, op, gemeente()));
    }

    /** Whether UWV is to be expected to pay. Told where that changes; that it pays, only after it was said not to. */
    public void dekking(Uitkomst<Dekkingsoordeel> oordeel) {
        var reden = oordeel.waarde().redenGeenZiekengeld().orElse(null);
        if (reden == geenDekking) return;
        geenDekking = reden;
        raise(NoRiskDekkingVastgesteld.van(this, reden, oordeel.onderbouwing()));
    }

    boolean berustOp(Bericht bericht) {
        return id().equals(bericht.ziekmelding());
    }

    public boolean loopt() {
        return status == Status.ONTVANGEN || status == Status.GEDEELTELIJK_HERSTELD;
    }

    /** The days of sickness; empty where recovery leaves none. */
    public Optional<Periode> periode() {
        return periode(null, null);
    }

    /** The same with other days; one that is absent is the one that is known. */
    Optional<Periode> periode(@Nullable LocalDate dag, @Nullable LocalDate werkdag) {
        var begin = dag == null ? eersteZiektedag : dag;
        var einde = werkdag == null ? eersteWerkdag : werkdag;
        if (einde == null) return Optional.of(Periode.vanaf(begin));
        return einde.isAfter(begin) ? Optional.of(new Periode(begin, einde.minusDays(1))) : Optional.empty();
    }

    private void moetLopen() {
        moetMeetellen();
        if (!loopt()) throw Refusal.transition("De werknemer is al beter gemeld per " + eersteWerkdag + ".");
    }

    /** @throws Refusal 400 for recovery before the first sick day */
    void moetNaBegin(LocalDate dag) {
        if (dag.isBefore(eersteZiektedag)) throw Refusals.voorEersteZiektedag("eersteWerkdag", eersteZiektedag);
    }

    /** @throws Refusal 409 when it was withdrawn */
    void moetMeetellen() {
        if (status == Status.INGETROKKEN) throw Refusal.transition("De ziekmelding is ingetrokken.");
    }

    public LocalDate eersteZiektedag() {
        return eersteZiektedag;
    }

    public @Nullable LocalDate eersteWerkdag() {
        return eersteWerkdag;
    }

    public Bron bron() {
        return bron;
    }

    public Instant ontvangenOp() {
        return ontvangenOp;
    }

    public Status status() {
        return status;
    }

    public boolean teLaat() {
        return tijdigheid.teLaat();
    }

    public List<Onderbouwing> onderbouwing() {
        return tijdigheid.onderbouwing();
    }

    /** Hours a week that are worked again, by the day from which. */
    public SortedMap<LocalDate, BigDecimal> gedeeltelijkHersteld() {
        return new TreeMap<>(gedeeltelijkHersteld);
    }

    public List<Correctie> correcties() {
        return List.copyOf(correcties);
    }

    public @Nullable String redenIntrekking() {
        return redenIntrekking;
    }

    /** How long the employer thinks it will take; shown and never told on. */
    public @Nullable Integer verwachteDuurDagen() {
        return verwachteDuurDagen;
    }

    /** Percent of the daily wage that was asked for with the report; absent where nothing was said of it. */
    public @Nullable Integer gevraagdPercentage() {
        return gevraagdPercentage;
    }
}
