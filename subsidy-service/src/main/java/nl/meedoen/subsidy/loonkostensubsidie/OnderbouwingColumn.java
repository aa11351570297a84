package nl.meedoen.subsidy.loonkostensubsidie;

import jakarta.persistence.Converter;
import nl.meedoen.common.law.Onderbouwing;

@Converter
class OnderbouwingColumn extends Json<Onderbouwing> {
    OnderbouwingColumn() {
        super(Onderbouwing.class);
    }
}
