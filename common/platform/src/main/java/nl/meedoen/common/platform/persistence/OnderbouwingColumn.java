package nl.meedoen.common.platform.persistence;

import jakarta.persistence.Converter;
import nl.meedoen.common.law.Onderbouwing;

/** The grounds of a decision, kept with it. */
@Converter
public class OnderbouwingColumn extends JsonColumn<Onderbouwing> {
    public OnderbouwingColumn() {
        super(Onderbouwing.class);
    }
}
