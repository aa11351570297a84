package nl.meedoen.subsidy.overname;

import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.web.Fout;

/** A line that was good when it was judged is not any more; with it, none of its file can be taken over. */
final class KanNietMeer extends RuntimeException {
    private final UUID regel;
    private final transient List<Fout> fouten;

    KanNietMeer(Overnameregel regel) {
        super("regel " + regel.nummer() + " kan niet meer: " + regel.fouten());
        this.regel = regel.id();
        this.fouten = regel.fouten();
    }

    UUID regel() {
        return regel;
    }

    List<Fout> fouten() {
        return fouten;
    }
}
