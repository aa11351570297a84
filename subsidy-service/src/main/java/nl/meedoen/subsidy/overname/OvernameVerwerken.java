package nl.meedoen.subsidy.overname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.subsidy.overname.Overnameregel.Uitkomst;

/** One step of the work on files: some lines of the one whose turn it is, or its end. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OvernameVerwerken {
    private static final int PER_KEER = 20;

    private final Overnames overnames;
    private final Overnameregels regels;
    private final RegelOvernemen overnemen;

    OvernameVerwerken(Overnames overnames, Overnameregels regels, RegelOvernemen overnemen) {
        this.overnames = overnames;
        this.regels = regels;
        this.overnemen = overnemen;
    }

    /**
     * @param aantal how many lines at most
     * @return whether there was anything to do
     */
    boolean stap(int aantal) {
        var gevonden = overnames.aanDeBeurt();
        if (gevonden.isEmpty()) return false;
        var overname = gevonden.get();
        var open = regels.open(overname.id(), aantal);
        open.forEach(regel -> overnemen.verwerken(overname, regel, overname.neemtPerRegelOver()));
        if (open.isEmpty()) afronden(overname);
        return true;
    }

    /** What could not be done for a reason of our own: the line is named, or the whole file where it is about all lines. */
    void mislukt(RuntimeException waarom) {
        overnames.aanDeBeurt().ifPresent(overname -> {
            if (waarom instanceof KanNietMeer een) regels.findById(een.regel()).fout(een.fouten());
            var open = regels.open(overname.id(), 1);
            if (open.isEmpty()) afkeuren(overname);
            else open.getFirst().fout(List.of(new Fout("", "interne-fout", "Er ging iets mis bij ons.")));
        });
    }

    private void afronden(Overname overname) {
        if (!overname.neemtSamenOver()) overname.gereed();
        else if (regels.totalen(overname.id()).getOrDefault(Uitkomst.FOUT, 0L) > 0) afkeuren(overname);
        else samenOvernemen(overname);
    }

    /** All lines in this one transaction: when one cannot, none is. */
    private void samenOvernemen(Overname overname) {
        var nummer = 0;
        for (var deel = deel(overname, nummer); !deel.isEmpty(); deel = deel(overname, nummer)) {
            for (var regel : deel) {
                overnemen.verwerken(overname, regel, true);
                if (regel.uitkomst() == Uitkomst.FOUT) throw new KanNietMeer(regel);
                nummer = regel.nummer();
            }
            regels.flush();
            regels.getEntityManager().clear();
        }
        overnames.een(overname.id()).gereed();
    }

    private List<Overnameregel> deel(Overname overname, int naNummer) {
        return regels.teBesluiten(overname.id(), naNummer, PER_KEER);
    }

    private void afkeuren(Overname overname) {
        overname.afkeuren();
        regels.flush();
        regels.nietsOvernemen(overname.id());
    }
}
