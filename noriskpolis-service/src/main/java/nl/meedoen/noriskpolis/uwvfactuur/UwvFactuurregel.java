package nl.meedoen.noriskpolis.uwvfactuur;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.noriskpolis.wet.bijlage4.Bevinding;
import nl.meedoen.noriskpolis.wet.bijlage4.Eigen;
import nl.meedoen.noriskpolis.wet.bijlage4.Factuurregel;
import nl.meedoen.noriskpolis.wet.bijlage4.Regeloordeel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of an invoice, what our own record said of it at the last check, and what of it is agreed. */
@Entity
public class UwvFactuurregel {
    @Id
    private UUID id;

    private UUID factuur;
    private String gemeente;
    private int jaar;
    private int regel;
    private @Nullable UUID client;
    private @Nullable String bsnKenmerk;
    private String loonheffingennummer;
    private LocalDate eersteZiektedag;
    private int dagen;
    private BigDecimal uitkering;
    private BigDecimal opslag;
    private @Nullable UUID ziekmelding;
    private @Nullable Integer onzeDagen;
    private @Nullable BigDecimal onzeUitkering;
    private @Nullable BigDecimal onzeOpslag;
    private BigDecimal akkoordUitkering = Geld.NUL.euro();
    private BigDecimal akkoordOpslag = Geld.NUL.euro();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<Bevinding> bevindingen = List.of();

    protected UwvFactuurregel() {}

    UwvFactuurregel(UwvFactuur factuur, Factuur.Regel regel) {
        this.id = Ids.next();
        this.factuur = factuur.id();
        this.gemeente = factuur.gemeente();
        this.jaar = factuur.jaar();
        this.regel = regel.regel();
        this.client = regel.client();
        this.bsnKenmerk = regel.client() == null ? regel.bsnKenmerk() : null;
        this.loonheffingennummer = regel.loonheffingennummer();
        this.eersteZiektedag = regel.eersteZiektedag();
        this.dagen = regel.dagen();
        this.uitkering = regel.uitkering().euro();
        this.opslag = regel.opslag().euro();
    }

    /** Somebody is known now who has the BSN; its mark is not needed any more. */
    void isVan(UUID bekend) {
        client = bekend;
        bsnKenmerk = null;
    }

    void beoordeeld(Regeloordeel oordeel) {
        var ons = oordeel.eigen().bekend();
        ziekmelding = ons.map(Eigen.Bekend::ziekmelding).orElse(null);
        onzeDagen = ons.map(Eigen.Bekend::dagen).orElse(null);
        onzeUitkering = ons.map(bekend -> bekend.uitkering().euro()).orElse(null);
        onzeOpslag = ons.map(bekend -> bekend.opslag().euro()).orElse(null);
        akkoordUitkering = oordeel.akkoordUitkering().euro();
        akkoordOpslag = oordeel.akkoordOpslag().euro();
        bevindingen = oordeel.bevindingen();
    }

    /** Whether UWV says the same again; somebody unknown then may be known by now. */
    boolean gelijk(Factuur.Regel ander) {
        return zelfde(client, ander.client())
                && zelfde(bsnKenmerk, ander.bsnKenmerk())
                && regel == ander.regel()
                && loonheffingennummer.equals(ander.loonheffingennummer())
                && eersteZiektedag.equals(ander.eersteZiektedag())
                && vraag().equals(new Factuurregel(regel, ander.dagen(), ander.uitkering(), ander.opslag()));
    }

    /** What only one of the two knows, makes no difference: over the bus comes no mark, and not everybody is known. */
    private static <T> boolean zelfde(@Nullable T een, @Nullable T ander) {
        return een == null || ander == null || een.equals(ander);
    }

    /** Learns from the same line whom it is about. @return whether somebody is known now who was not before */
    boolean leert(Factuur.Regel ander) {
        if (client != null) return false;
        if (bsnKenmerk == null) bsnKenmerk = ander.bsnKenmerk();
        if (ander.client() == null) return false;
        isVan(ander.client());
        return true;
    }

    /** What UWV asks. */
    public Factuurregel vraag() {
        return new Factuurregel(regel, dagen, new Geld(uitkering), new Geld(opslag));
    }

    public Geld akkoord() {
        return new Geld(akkoordUitkering).plus(new Geld(akkoordOpslag));
    }

    public Geld betwist() {
        return vraag().bedrag().min(akkoord());
    }

    public UUID id() {
        return id;
    }

    String gemeente() {
        return gemeente;
    }

    public int regel() {
        return regel;
    }

    /** Who it is about; absent where nobody here has the BSN. */
    public @Nullable UUID client() {
        return client;
    }

    @Nullable
    String bsnKenmerk() {
        return bsnKenmerk;
    }

    public String loonheffingennummer() {
        return loonheffingennummer;
    }

    public LocalDate eersteZiektedag() {
        return eersteZiektedag;
    }

    public @Nullable UUID ziekmelding() {
        return ziekmelding;
    }

    public @Nullable Integer onzeDagen() {
        return onzeDagen;
    }

    public @Nullable Geld onzeUitkering() {
        return onzeUitkering == null ? null : new Geld(onzeUitkering);
    }

    public @Nullable Geld onzeOpslag() {
        return onzeOpslag == null ? null : new Geld(onzeOpslag);
    }

    public List<Bevinding> bevindingen() {
        return bevindingen;
    }
}
