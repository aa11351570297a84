package nl.meedoen.noriskpolis.vergelijking.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.meedoen.noriskpolis.vergelijking.Bestandsvergelijking;
import nl.meedoen.noriskpolis.vergelijking.Vergelijkregel;
import nl.meedoen.noriskpolis.vergelijking.Vergelijkregel.Uitkomst;

/** @param gelijk spells on which UWV and we agree */
record VergelijkingAntwoord(
        UUID id,
        String gemeente,
        int jaar,
        Instant vergelekenOp,
        long gelijk,
        long afwijkend,
        long alleenUwv,
        long alleenWij,
        List<Vergelijkregel> regels) {

    static VergelijkingAntwoord van(Bestandsvergelijking vergelijking) {
        return new VergelijkingAntwoord(
                vergelijking.id(),
                vergelijking.gemeente(),
                vergelijking.jaar(),
                vergelijking.vergelekenOp(),
                vergelijking.aantal(Uitkomst.GELIJK),
                vergelijking.aantal(Uitkomst.AFWIJKEND),
                vergelijking.aantal(Uitkomst.ALLEEN_UWV),
                vergelijking.aantal(Uitkomst.ALLEEN_WIJ),
                vergelijking.regels());
    }
}
