package nl.meedoen.noriskpolis.uwvfactuur;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.noriskpolis.wet.bijlage4.Bevinding;
import nl.meedoen.noriskpolis.wet.bijlage4.Regeloordeel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An invoice of UWV and what our checks of it came to. The last one counts; the earlier ones stay to be seen. */
@Entity
public class UwvFactuur extends Aggregate {
    private String factuurnummer;
    private String gemeente;
    private int jaar;
    private LocalDate factuurdatum;
    private BigDecimal totaal;
    private int aantal;
    private Instant ontvangenOp;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<Bevinding> bevindingen = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<Missend> missend = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<Controle> controles = List.of();

    protected UwvFactuur() {}

    UwvFactuur(Factuur factuur, Instant op) {
        super(Ids.next());
        this.factuurnummer = factuur.factuurnummer();
        this.gemeente = factuur.gemeente();
        this.jaar = factuur.jaar();
        this.factuurdatum = factuur.factuurdatum();
        this.totaal = factuur.totaal().euro();
        this.aantal = factuur.regels().size();
        this.ontvangenOp = op;
    }

    void gecontroleerd(
            List<Regeloordeel> oordelen, Optional<Bevinding> overTotaal, List<Missend> nietErop, Instant op) {
        bevindingen = overTotaal.stream().toList();
        missend = List.copyOf(nietErop);
        var akkoord = oordelen.stream().map(Regeloordeel::akkoord).reduce(Geld.NUL, Geld::plus);
        var betwist = oordelen.stream().map(Regeloordeel::betwist).reduce(Geld.NUL, Geld::plus);
        var afwijkend = (int) oordelen.stream()
                .filter(oordeel -> !oordeel.bevindingen().isEmpty())
                .count();
        var erbij = new ArrayList<>(controles);
        erbij.add(new Controle(op, akkoord, betwist, afwijkend, missend.size()));
        controles = List.copyOf(erbij);
        raise(new UwvFactuurGecontroleerd(
                id(), factuurnummer, gemeente, jaar, aantal, totaal(), akkoord, betwist, teBetalen(), op));
    }

    boolean gelijk(Factuur ander) {
        return jaar == ander.jaar()
                && factuurdatum.equals(ander.factuurdatum())
                && totaal().equals(ander.totaal())
                && aantal == ander.regels().size();
    }

    public String factuurnummer() {
        return factuurnummer;
    }

    public String gemeente() {
        return gemeente;
    }

    /** The year of the sickness. */
    public int jaar() {
        return jaar;
    }

    public LocalDate factuurdatum() {
        return factuurdatum;
    }

    /** Euro, as UWV says. */
    public Geld totaal() {
        return new Geld(totaal);
    }

    /** Euro: what agrees by the last check, and never more than UWV asks in all. */
    public Geld teBetalen() {
        var akkoord = controles.getLast().akkoord();
        return akkoord.compareTo(totaal()) < 0 ? akkoord : totaal();
    }

    /** How many lines it has. */
    public int aantal() {
        return aantal;
    }

    public Instant ontvangenOp() {
        return ontvangenOp;
    }

    /** Findings about the invoice as a whole. */
    public List<Bevinding> bevindingen() {
        return bevindingen;
    }

    public List<Missend> missend() {
        return missend;
    }

    /** Every check, the last one as the last. */
    public List<Controle> controles() {
        return controles;
    }
}
