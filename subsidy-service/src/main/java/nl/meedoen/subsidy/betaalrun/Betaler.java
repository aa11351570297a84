package nl.meedoen.subsidy.betaalrun;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who pays, and from which account, frozen at approval. */
@Embeddable
class Betaler {
    @Column(name = "betaler")
    private String naam;

    @Column(name = "betaler_iban")
    private String iban;

    protected Betaler() {}

    Betaler(String naam, String iban) {
        this.naam = naam;
        this.iban = iban;
    }

    String naam() {
        return naam;
    }

    String iban() {
        return iban;
    }
}
