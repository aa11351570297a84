package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.web.Refusal;

/** Whether anything that a run was computed from has changed since. It computes no account anew. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sindsdien {
    private static final String GELD = """
            select (select count(*) from betaalopdracht where gemeente = :gemeente and teruggekomen_op >= :sinds)
                + (select count(*) from vorderingsboeking where gemeente = :gemeente and geboekt_op >= :sinds)""";
    private static final String BEGUNSTIGDEN = """
            select count(*) from betaalregel r join werkgever w on w.id = r.werkgever
            where r.betaalrun = :run and (r.begunstigde is distinct from w.naam or r.iban is distinct from w.iban)""";

    private final EntityManager database;
    private final Standen standen;
    private final Beleid beleid;

    Sindsdien(EntityManager database, Standen standen, Beleid beleid) {
        this.database = database;
        this.standen = standen;
        this.beleid = beleid;
    }

    /**
     * Locks all accounts with a granted subsidy, in order of id, until the transaction ends: nothing can change them now.
     *
     * @throws Refusal 409 when a fact, the policy, the rules, another account of an employer, a returned payment or a
     *     claim has come in between
     */
    void vereisOngewijzigd(Betaalrun run) {
        var sinds = run.berekening().berekendSinds();
        if (standen.nieuws(run)) throw opnieuw("is er iets gemeld dat het bedrag kan veranderen");
        if (aantal(GELD, run.gemeente(), sinds) > 0) throw opnieuw("is er geld teruggekomen of teruggevorderd");
        if (begunstigden(run) > 0) throw opnieuw("is de naam of de rekening van een werkgever gewijzigd");
        if (!run.beleidHash().equals(beleid.hash()) || !run.regelversie().equals(Regelversie.NU))
            throw opnieuw("is het beleid gewijzigd");
    }

    private long aantal(String vraag, String gemeente, Instant sinds) {
        return (Long) database.createNativeQuery(vraag, Long.class)
                .setParameter("gemeente", gemeente)
                .setParameter("sinds", sinds)
                .getSingleResult();
    }

    private long begunstigden(Betaalrun run) {
        return (Long) database.createNativeQuery(BEGUNSTIGDEN, Long.class)
                .setParameter("run", run.id())
                .getSingleResult();
    }

    private static Refusal opnieuw(String watErIs) {
        return Refusal.transition("Sinds de berekening " + watErIs + ". Laat het concept eerst herberekenen.");
    }
}
