package nl.meedoen.common.testing.violation.setter;

import jakarta.persistence.Entity;

@Entity
class Anemic {
    private String naam = "";

    void setNaam(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }
}
