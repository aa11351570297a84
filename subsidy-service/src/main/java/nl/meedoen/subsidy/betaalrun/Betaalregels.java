package nl.meedoen.subsidy.betaalrun;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Writes what a computation finds: each part with one statement per table, however many lines it has. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Betaalregels {
    private final EntityManager database;
    private final ObjectMapper json;

    Betaalregels(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Takes away all that was found, for a computation anew. */
    void wissen(UUID run) {
        for (var tabel : List.of("betaalregel", "betaaluitval", "betaaltekort", "betaalrun_stand"))
            database.createNativeQuery("delete from " + tabel + " where betaalrun = :run")
                    .setParameter("run", run)
                    .executeUpdate();
    }

    void toevoegen(Betaalrun run, Vondst vondst) {
        invoegen(run, vondst.regels(), """
                insert into betaalregel (betaalrun, gemeente, id, loonkostensubsidie, dienstverband, werkgever, maand,
                    bedrag, financieringsbron, begunstigde, iban, recht, betaald, gevorderd, beleid_hash, regelversie)
                select :run, :gemeente, id, loonkostensubsidie, dienstverband, werkgever, maand,
                    bedrag, financieringsbron, begunstigde, iban, cast(grond->>'recht' as numeric), cast(grond->>'betaald' as numeric),
                    cast(grond->>'gevorderd' as numeric), grond->>'beleidHash', grond->>'regelversie'
                from jsonb_to_recordset(cast(:json as jsonb)) as r(id uuid, loonkostensubsidie uuid,
                    dienstverband uuid, werkgever uuid, maand text, bedrag numeric, financieringsbron text,
                    begunstigde text, iban text, grond jsonb)""");
        invoegen(run, vondst.uitval(), """
                insert into betaaluitval (betaalrun, gemeente, loonkostensubsidie, reden)
                select :run, :gemeente, loonkostensubsidie, reden
                from jsonb_to_recordset(cast(:json as jsonb)) as r(loonkostensubsidie uuid, reden text)""");
        invoegen(run, vondst.tekorten(), """
                insert into betaaltekort (betaalrun, gemeente, loonkostensubsidie, bedrag)
                select :run, :gemeente, loonkostensubsidie, bedrag
                from jsonb_to_recordset(cast(:json as jsonb)) as r(loonkostensubsidie uuid, bedrag numeric)""");
    }

    /** SHA-256 over all lines of a run, in the order of subsidy and month, each with all it rests on and whom it pays. */
    String hash(UUID run) {
        return (String) database.createNativeQuery("""
                        select encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', loonkostensubsidie, maand,
                            dienstverband, werkgever, bedrag, recht, betaald, gevorderd, financieringsbron, beleid_hash,
                            regelversie, iban, begunstigde), chr(10) order by loonkostensubsidie, maand), ''), 'UTF8')), 'hex')
                        from betaalregel where betaalrun = :run""", String.class)
                .setParameter("run", run)
                .getSingleResult();
    }

    private void invoegen(Betaalrun run, List<?> rijen, String statement) {
        if (rijen.isEmpty()) return;
        database.createNativeQuery(statement)
                .setParameter("run", run.id())
                .setParameter("gemeente", run.gemeente())
                .setParameter("json", tekst(rijen))
                .executeUpdate();
    }

    private String tekst(List<?> rijen) {
        try {
            return json.writeValueAsString(rijen);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
