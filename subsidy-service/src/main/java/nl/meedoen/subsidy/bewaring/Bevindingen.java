package nl.meedoen.subsidy.bewaring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.subsidy.samenloop.Samenloopcontrole;

/** Whether the check on days that are paid for twice, or by neither, still needs what is known of some days. */
@ApplicationScoped
class Bevindingen {
    private final Loonkostensubsidies subsidies;
    private final Samenloopcontrole controle;

    Bevindingen(Loonkostensubsidies subsidies, Samenloopcontrole controle) {
        this.subsidies = subsidies;
        this.controle = controle;
    }

    /** Also where policy is missing, so that the check cannot be made. Without a subsidy there is nothing to check. */
    boolean op(UUID dienstverband, Periode dagen) {
        return subsidies.toegekend(dienstverband).stream().anyMatch(subsidie -> op(subsidie, dagen));
    }

    private boolean op(Loonkostensubsidie subsidie, Periode dagen) {
        try {
            return !controle.van(subsidie.id(), dagen.van(), dagen.tot())
                    .bevindingen()
                    .isEmpty();
        } catch (BeleidOntbreekt onbekend) {
            return true;
        }
    }
}
