package nl.meedoen.subsidy.loonkostensubsidie;

import jakarta.persistence.Converter;
import nl.meedoen.common.platform.persistence.JsonColumn;

@Converter
class GrondslagColumn extends JsonColumn<Grondslaggegevens> {
    GrondslagColumn() {
        super(Grondslaggegevens.class);
    }
}
