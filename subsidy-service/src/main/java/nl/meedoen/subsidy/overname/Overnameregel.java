package nl.meedoen.subsidy.overname;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Fout;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of a file, and what became of it. */
@Entity
@Table(name = "lks_overname_regel")
public class Overnameregel extends Aggregate {
    private UUID overname;
    private String gemeente;
    private int nummer;
    private String kenmerk;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> inhoud;

    @Enumerated(EnumType.STRING)
    private @Nullable Uitkomst uitkomst;

    private @Nullable String reden;
    private @Nullable UUID loonkostensubsidie;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Fout> fouten = List.of();

    public enum Uitkomst {
        TOEGEKEND,
        AFGEWEZEN,
        OVERGESLAGEN,
        FOUT
    }

    protected Overnameregel() {}

    Overnameregel(Overname overname, int nummer, String kenmerk, Map<String, String> inhoud) {
        super(Ids.next());
        this.overname = overname.id();
        this.gemeente = overname.gemeente();
        this.nummer = nummer;
        this.kenmerk = kenmerk;
        this.inhoud = inhoud;
    }

    /** @param subsidie absent while it is only said what would happen */
    void besloten(boolean toegekend, @Nullable UUID subsidie) {
        uitkomst = toegekend ? Uitkomst.TOEGEKEND : Uitkomst.AFGEWEZEN;
        loonkostensubsidie = subsidie;
    }

    void overslaan(String waarom, @Nullable UUID bestaande) {
        uitkomst = Uitkomst.OVERGESLAGEN;
        reden = waarom;
        loonkostensubsidie = bestaande;
    }

    void fout(List<Fout> gevonden) {
        uitkomst = Uitkomst.FOUT;
        fouten = gevonden;
    }

    UUID overname() {
        return overname;
    }

    String gemeente() {
        return gemeente;
    }

    Map<String, String> inhoud() {
        return inhoud;
    }

    /** Its place in the file; the header is 1. */
    public int nummer() {
        return nummer;
    }

    /** Its reference in the old system. */
    public String kenmerk() {
        return kenmerk;
    }

    /** Absent until it was its turn. */
    public @Nullable Uitkomst uitkomst() {
        return uitkomst;
    }

    /** Why it was left out. */
    public @Nullable String reden() {
        return reden;
    }

    public @Nullable UUID loonkostensubsidie() {
        return loonkostensubsidie;
    }

    public List<Fout> fouten() {
        return fouten;
    }
}
