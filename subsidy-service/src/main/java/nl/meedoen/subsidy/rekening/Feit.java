package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.Comparator;

/** Something that was reported or decided about an employment and that may change what is due. */
public sealed interface Feit permits Subsidiefeit, Dienstverbandfeit, Ziektefeit {

    /** As reported. Never by arrival: facts that come in another order have to give the same right. */
    Comparator<Feit> VOLGORDE = Comparator.<Feit, java.time.Instant>comparing(
                    feit -> feit.kenmerk().gemeldOp())
            .thenComparing(feit -> feit.kenmerk().bron());

    Kenmerk kenmerk();

    /** The day from which the fact holds. */
    LocalDate geldigVanaf();
}
