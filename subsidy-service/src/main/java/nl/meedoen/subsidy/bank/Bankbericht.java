package nl.meedoen.subsidy.bank;

import jakarta.persistence.Entity;
import java.time.Instant;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message of the bank, read once, with what came of it. */
@Entity
public class Bankbericht extends Aggregate {
    private String gemeenten;
    private String soort;
    private String berichtId;
    private String inhoudHash;
    private Instant ontvangenOp;
    private String ontvangenDoor;

    @JdbcTypeCode(SqlTypes.JSON)
    private Verwerking verwerking;

    protected Bankbericht() {}

    private Bankbericht(String gemeenten, Bericht bericht, String inhoudHash, Verwerking verwerking) {
        super(Ids.next());
        this.gemeenten = gemeenten;
        this.soort = bericht.soort();
        this.berichtId = bericht.berichtId();
        this.inhoudHash = inhoudHash;
        this.verwerking = verwerking;
    }

    /** @param gemeenten those the reader worked for, in order, with commas */
    static Bankbericht ontvangen(
            String gemeenten, Bericht bericht, String inhoudHash, Verwerking verwerking, Instant op, String door) {
        var nieuw = new Bankbericht(gemeenten, bericht, inhoudHash, verwerking);
        nieuw.ontvangenOp = op;
        nieuw.ontvangenDoor = door;
        return nieuw;
    }

    boolean zelfde(String hash) {
        return inhoudHash.equals(hash);
    }

    public String soort() {
        return soort;
    }

    /** The bank's own name of the message. */
    public String berichtId() {
        return berichtId;
    }

    public Instant ontvangenOp() {
        return ontvangenOp;
    }

    public String ontvangenDoor() {
        return ontvangenDoor;
    }

    public Verwerking verwerking() {
        return verwerking;
    }
}
