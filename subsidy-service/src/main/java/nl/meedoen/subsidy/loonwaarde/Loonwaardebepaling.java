package nl.meedoen.subsidy.loonwaarde;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.subsidy.dienstverband.Dienstverband;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** The loonwaarde of a person in one employment from a day on, with every version of it (Participatiewet article 6). */
@Entity
public class Loonwaardebepaling extends Aggregate {
    private UUID dienstverband;
    private UUID client;
    private UUID werkgever;
    private String gemeente;
    private LocalDate geldigVanaf;
    private LocalDate meetdatum;
    private int laatsteVersie;
    private @Nullable LocalDate herbeoordelenUiterlijk;

    @ElementCollection
    @CollectionTable(name = "loonwaardeversie", joinColumns = @JoinColumn(name = "bepaling"))
    @OrderColumn(name = "nummer")
    @ListIndexBase(1)
    @BatchSize(size = 50)
    private List<Versie> versies = new ArrayList<>();

    protected Loonwaardebepaling() {}

    private Loonwaardebepaling(
            Dienstverband dienstverband, LocalDate geldigVanaf, @Nullable LocalDate herbeoordelenUiterlijk) {
        super(Ids.next());
        this.dienstverband = dienstverband.id();
        this.client = dienstverband.client();
        this.werkgever = dienstverband.werkgever();
        this.gemeente = dienstverband.gemeente();
        this.geldigVanaf = geldigVanaf;
        this.herbeoordelenUiterlijk = herbeoordelenUiterlijk;
    }

    /** @param herbeoordelenUiterlijk absent where policy does not say */
    static Loonwaardebepaling vaststellen(
            Dienstverband dienstverband,
            LocalDate geldigVanaf,
            Versie eerste,
            @Nullable LocalDate herbeoordelenUiterlijk) {
        var bepaling = new Loonwaardebepaling(dienstverband, geldigVanaf, herbeoordelenUiterlijk);
        bepaling.toevoegen(eerste);
        return bepaling;
    }

    /** A newer version replaces the last one, which stays to be read. */
    void toevoegen(Versie versie) {
        versies.add(versie);
        laatsteVersie = versies.size();
        meetdatum = versie.meting().meetdatum();
        raise(LoonwaardeVastgesteld.van(this));
    }

    public UUID dienstverband() {
        return dienstverband;
    }

    public UUID client() {
        return client;
    }

    public UUID werkgever() {
        return werkgever;
    }

    public String gemeente() {
        return gemeente;
    }

    /** The first day for which it holds, until the next determination. */
    public LocalDate geldigVanaf() {
        return geldigVanaf;
    }

    public LocalDate meetdatum() {
        return meetdatum;
    }

    /** The version that holds. */
    public Versie huidig() {
        return versies.getLast();
    }

    /** The number of the version that holds, from 1. */
    public int nummer() {
        return laatsteVersie;
    }

    /** Oldest first. */
    public List<Versie> versies() {
        return List.copyOf(versies);
    }
}
