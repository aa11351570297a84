package nl.meedoen.subsidy.bewaring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.rekening.Ziektebewaring;
import nl.meedoen.subsidy.samenloop.Ziekengelden;
import nl.meedoen.subsidy.wet.avg5.Ruiming;
import nl.meedoen.subsidy.wet.avg5.Ziektestand;

/** All that is kept of sickness: the facts of the account and UWV's payments beside it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ziektedossiers {
    private static final String MET_ZIEKTE = """
            select id from (
                select r.dienstverband as id from rekening r where r.gemeente = :gemeente
                    and exists (select from feit f
                        where f.rekening = r.dienstverband and f.gegevens ->> 'ziekmelding' is not null)
                union
                select z.dienstverband from ziekengeld z where z.gemeente = :gemeente) dossier
            where id > :na order by id limit :aantal""";

    private final Rekeningen rekeningen;
    private final Ziekengelden ziekengelden;
    private final EntityManager database;

    Ziektedossiers(Rekeningen rekeningen, Ziekengelden ziekengelden, EntityManager database) {
        this.rekeningen = rekeningen;
        this.ziekengelden = ziekengelden;
        this.database = database;
    }

    /** The employments in a municipality with anything of sickness, in order of id. */
    List<UUID> dienstverbanden(String gemeente, UUID na, int aantal) {
        return database
                .createNativeQuery(MET_ZIEKTE, UUID.class)
                .setParameter("gemeente", gemeente)
                .setParameter("na", na)
                .setParameter("aantal", aantal)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    Ziektestand stand(UUID dienstverband, String gemeente, Beleidsverloop beleid) {
        return Ziektebewaring.van(
                rekeningen.feiten(dienstverband), ziekengelden.uitkeringen(dienstverband), gemeente, beleid::sinds);
    }

    /** Holds the account, so that nothing is told of it meanwhile, until the transaction ends. */
    void vasthouden(UUID dienstverband) {
        rekeningen.vergrendelen(List.of(dienstverband));
    }

    void wissen(UUID dienstverband, Ruiming ruiming) {
        ruiming.ziekmeldingen().forEach(melding -> rekeningen.wissen(dienstverband, melding));
        if (!ruiming.betalingen().isEmpty()) ziekengelden.wissen(ruiming.betalingen());
    }
}
