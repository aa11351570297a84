package nl.meedoen.common.testing.violation.field;

import jakarta.persistence.Entity;

@Entity
class Open {
    public String naam = "";
}
