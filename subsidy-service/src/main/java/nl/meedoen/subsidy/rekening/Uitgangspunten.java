package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;

/**
 * What a decision to grant took as given. Later facts about the employment go before it.
 *
 * @param gemeente whose policy holds, {@code GMnnnn}
 * @param dienstverband first to last day of the employment; open where no end was agreed
 * @param arbeidsduur holds until the first change of hours
 * @param grondslag holds until a loonwaarde is determined
 */
public record Uitgangspunten(
        String gemeente,
        LocalDate geboortedatum,
        Periode dienstverband,
        Arbeidsduur arbeidsduur,
        Grondslag grondslag) {}
