package nl.meedoen.sanction.maatregel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.sanction.wet.awb4.Horen;
import org.jspecify.annotations.Nullable;

/** Records that the person was heard, or why not. */
@ApplicationScoped
public class MaatregelHoren {
    private final Maatregelen maatregelen;
    private final Preconditions preconditions;

    MaatregelHoren(Maatregelen maatregelen, Preconditions preconditions) {
        this.maatregelen = maatregelen;
        this.preconditions = preconditions;
    }

    @Transactional
    public Maatregel gehoord(UUID id, LocalDate op, @Nullable String zienswijze) {
        var maatregel = een(id);
        maatregel.horen(op, zienswijze);
        maatregelen.flush();
        return maatregel;
    }

    @Transactional
    public Maatregel nagelaten(UUID id, Horen.Nagelaten nagelaten) {
        var maatregel = een(id);
        maatregel.afzienVanHoren(nagelaten);
        maatregelen.flush();
        return maatregel;
    }

    private Maatregel een(UUID id) {
        var maatregel = maatregelen.een(id);
        preconditions.honour(maatregel);
        return maatregel;
    }
}
