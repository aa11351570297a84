package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.Comparator;

/** Something that was reported or decided about an employment and that may change what is due. */
public sealed interface Feit permits Subsidiefeit, Dienstverbandfeit, Ziektefeit {

    /** As reported. Never by arrival: facts that come in another order have to give the same right. */
    Comparator<Feit> VOLGORDE = (een, ander) -> {
        var moment = een.kenmerk().gemeldOp().compareTo(ander.kenmerk().gemeldOp());
        return moment != 0
                ? moment
                : een.kenmerk().bron().compareTo(ander.kenmerk().bron());
    };

    Kenmerk kenmerk();

    /** The day from which the fact holds. */
    LocalDate geldigVanaf();
}
