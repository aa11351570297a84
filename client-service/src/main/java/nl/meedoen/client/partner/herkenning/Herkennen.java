package nl.meedoen.client.partner.herkenning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.client.client.Client;
import nl.meedoen.client.client.Clienten;
import nl.meedoen.client.dienstverband.Dienstverband;
import nl.meedoen.client.dienstverband.Dienstverbanden;
import nl.meedoen.client.partner.overdracht.Overdrachten;
import nl.meedoen.client.werkgever.Werkgever;
import nl.meedoen.client.werkgever.Werkgevers;
import nl.meedoen.common.law.Bsn;
import nl.meedoen.common.platform.event.BadEvent;
import org.jspecify.annotations.Nullable;

/** Finds the employment UWV speaks of. Whatever it cannot find is named without the numbers that were given. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Herkennen {
    private final Clienten clienten;
    private final Werkgevers werkgevers;
    private final Dienstverbanden dienstverbanden;
    private final Overdrachten overdrachten;

    Herkennen(Clienten clienten, Werkgevers werkgevers, Dienstverbanden dienstverbanden, Overdrachten overdrachten) {
        this.clienten = clienten;
        this.werkgevers = werkgevers;
        this.dienstverbanden = dienstverbanden;
        this.overdrachten = overdrachten;
    }

    /** By our own report where UWV names it, otherwise by the day. @throws BadEvent when there is none, or it is another's */
    Herkend van(@Nullable UUID ziekmelding, Bsn bsn, String loonheffingennummer, LocalDate dag) {
        return ziekmelding == null ? op(bsn, loonheffingennummer, dag) : overgedragen(ziekmelding, bsn);
    }

    /**
     * The employment on the day; of more the one that started last.
     *
     * @throws BadEvent when nobody or no employer has the number, there is no employment, or more municipalities have one
     */
    Herkend op(Bsn bsn, String loonheffingennummer, LocalDate dag) {
        var partijen = partijen(bsn, loonheffingennummer);
        return enige(dienstverbanden.op(dag, partijen.personen(), partijen.bedrijven()), dag);
    }

    /**
     * The employment on the first of the days that has one; where none has, the one that began last before them.
     *
     * @throws BadEvent as for one day
     */
    Herkend laatst(Bsn bsn, String loonheffingennummer, LocalDate... dagen) {
        var partijen = partijen(bsn, loonheffingennummer);
        for (var dag : dagen) {
            var gevonden = dienstverbanden.op(dag, partijen.personen(), partijen.bedrijven());
            if (!gevonden.isEmpty()) return enige(gevonden, dag);
        }
        var dag = dagen[dagen.length - 1];
        return enige(dienstverbanden.laatsteOpOfVoor(dag, partijen.personen(), partijen.bedrijven()), dag);
    }

    private Partijen partijen(Bsn bsn, String loonheffingennummer) {
        var personen = clienten.met(bsn).stream().map(Client::id).toList();
        if (personen.isEmpty()) throw new BadEvent("onbekend BSN");
        var bedrijven =
                werkgevers.met(loonheffingennummer).stream().map(Werkgever::id).toList();
        if (bedrijven.isEmpty()) throw new BadEvent("onbekend loonheffingennummer");
        return new Partijen(personen, bedrijven);
    }

    private static Herkend enige(List<Dienstverband> gevonden, LocalDate dag) {
        if (gevonden.isEmpty()) throw new BadEvent("geen dienstverband op " + dag + " bij dit loonheffingennummer");
        if (gevonden.stream().map(Dienstverband::gemeente).distinct().count() > 1)
            throw new BadEvent("dienstverbanden in meer dan een gemeente op " + dag);
        return Herkend.van(gevonden.getLast());
    }

    /** Everybody UWV may mean by its numbers. */
    private record Partijen(List<UUID> personen, List<UUID> bedrijven) {}

    private Herkend overgedragen(UUID ziekmelding, Bsn bsn) {
        var overdracht = overdrachten
                .overgedragen(ziekmelding)
                .orElseThrow(() -> new BadEvent("ziekmelding " + ziekmelding + " is nooit aangeleverd"));
        return clienten.met(bsn).stream()
                .filter(client ->
                        overdracht.client().filter(client.id()::equals).isPresent())
                .findFirst()
                .map(client -> new Herkend(overdracht.dienstverband(), client.id(), client.gemeente()))
                .orElseThrow(() -> new BadEvent("het BSN hoort niet bij ziekmelding " + ziekmelding));
    }
}
