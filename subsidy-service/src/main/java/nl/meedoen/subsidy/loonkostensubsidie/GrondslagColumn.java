package nl.meedoen.subsidy.loonkostensubsidie;

import jakarta.persistence.Converter;

@Converter
class GrondslagColumn extends Json<Grondslaggegevens> {
    GrondslagColumn() {
        super(Grondslaggegevens.class);
    }
}
