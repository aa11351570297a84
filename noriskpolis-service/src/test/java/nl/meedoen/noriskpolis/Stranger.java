package nl.meedoen.noriskpolis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.testing.Bus;

/** Who publishes to us: client-service, subsidy-service and DZB, in the words of the contracts. */
final class Stranger {
    static final String CLIENT = "meedoen.client.v1";
    static final String SUBSIDY = "meedoen.subsidy.v1";
    static final String DZB = "dzb.naar-meedoen.v1";

    private Stranger() {}

    /** A job of 32 hours a week since 1 January 2026, in Ridderkerk. */
    static Job startsJob() {
        var job = Job.in("GM0597");
        says(CLIENT, job.client(), "dienstverband-gestart", started(job));
        return job;
    }

    static ObjectNode started(Job job) {
        return Contracts.example("dienstverband-gestart")
                .put("dienstverband", job.id().toString())
                .put("client", job.client().toString())
                .put("werkgever", job.werkgever().toString())
                .put("gemeente", job.gemeente());
    }

    static ObjectNode dzb(String event, Job job, String veld, String dag, String gemeldOp) {
        return Contracts.example(event)
                .put("dienstverband", job.id().toString())
                .put("client", job.client().toString())
                .put(veld, dag)
                .put("gemeldOp", gemeldOp);
    }

    static void dzbSaysIll(Job job, String dag) {
        says(
                DZB,
                job.id(),
                "dzb-ziekmelding-gemeld",
                dzb("dzb-ziekmelding-gemeld", job, "eersteZiektedag", dag, dag + "T07:00:00Z"));
    }

    static void dzbSaysBetter(Job job, String dag) {
        says(
                DZB,
                job.id(),
                "dzb-hersteld-gemeld",
                dzb("dzb-hersteld-gemeld", job, "eersteWerkdag", dag, dag + "T07:00:00Z"));
    }

    static void says(String topic, UUID key, String event, ObjectNode data) {
        says(topic, key, event, UUID.randomUUID(), data);
    }

    static void says(String topic, UUID key, String event, UUID id, ObjectNode data) {
        Bus.send(topic, key.toString(), headers(event, id), data.toString());
    }

    static Map<String, String> headers(String event, UUID id) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_id", id.toString());
        headers.put("ce_type", "nl.participatiewet." + event + ".v1");
        headers.put("ce_source", "urn:nld:oin:00000001234567890000:systeem:test");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_time", Instant.parse("2026-06-15T08:00:00Z").toString());
        return headers;
    }

    /** An employment nobody else in the tests has. */
    record Job(UUID id, UUID client, UUID werkgever, String gemeente) {
        static Job in(String gemeente) {
            return new Job(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), gemeente);
        }
    }
}
