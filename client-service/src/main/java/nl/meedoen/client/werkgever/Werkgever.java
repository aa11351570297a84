package nl.meedoen.client.werkgever;

import jakarta.persistence.Entity;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;

/** An employer, known by its KvK number and the payroll-tax number under which it pays wages. */
@Entity
public class Werkgever extends Aggregate {
    private String naam;
    private String kvkNummer;
    private String loonheffingennummer;
    private String iban;

    protected Werkgever() {}

    private Werkgever(String naam, String kvkNummer, String loonheffingennummer, String iban) {
        super(Ids.next());
        this.naam = naam;
        this.kvkNummer = kvkNummer;
        this.loonheffingennummer = loonheffingennummer;
        this.iban = iban;
    }

    static Werkgever registreren(String naam, String kvkNummer, String loonheffingennummer, String iban) {
        var werkgever = new Werkgever(naam, kvkNummer, loonheffingennummer, iban);
        werkgever.raise(new WerkgeverGeregistreerd(werkgever.id(), naam, kvkNummer, loonheffingennummer, iban));
        return werkgever;
    }

    /** The name and the account the subsidy is paid to; the numbers that identify the employer never change. */
    void wijzigen(String nieuweNaam, String nieuweIban) {
        if (heet(nieuweNaam, nieuweIban)) return;
        naam = nieuweNaam;
        iban = nieuweIban;
        raise(new WerkgeverGewijzigd(id(), naam, kvkNummer, loonheffingennummer, iban));
    }

    boolean heet(String andereNaam, String andereIban) {
        return naam.equals(andereNaam) && iban.equals(andereIban);
    }

    public String naam() {
        return naam;
    }

    public String kvkNummer() {
        return kvkNummer;
    }

    public String loonheffingennummer() {
        return loonheffingennummer;
    }

    public String iban() {
        return iban;
    }
}
