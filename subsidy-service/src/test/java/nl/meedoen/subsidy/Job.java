package nl.meedoen.subsidy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;

/** An employment nobody else in the tests has, as client-service tells of it. */
public record Job(String dienstverband, String client, String werkgever, String gemeente) {

    /** Born in 1990, 32 of 38 hours a week, open-ended. */
    public static Job from(String ingangsdatum, String gemeente) {
        return of(gemeente, started -> started.put("ingangsdatum", ingangsdatum));
    }

    public static Job of(String gemeente, Consumer<ObjectNode> details) {
        var job = new Job(id(), id(), id(), gemeente);
        var publisher = Publisher.on("meedoen.client.v1").in(gemeente);
        publisher.says(
                "werkgever-geregistreerd",
                job.werkgever,
                Contracts.example("werkgever-geregistreerd").put("werkgever", job.werkgever));
        var started = Contracts.example("dienstverband-gestart")
                .put("dienstverband", job.dienstverband)
                .put("client", job.client)
                .put("werkgever", job.werkgever)
                .put("gemeente", gemeente)
                .put("geboortedatum", "1990-05-12")
                .put("urenPerWeek", 32)
                .put("voltijdUrenPerWeek", 38);
        details.accept(started);
        publisher.says("dienstverband-gestart", job.client, started);
        return job;
    }

    /** An event of noriskpolis-service about this job. */
    public ObjectNode sickness(String event, String ziekmelding) {
        return Contracts.example(event).put("ziekmelding", ziekmelding).put("dienstverband", dienstverband);
    }

    public void noriskpolisSays(String event, ObjectNode data) {
        Publisher.on("meedoen.noriskpolis.v1").in(gemeente).says(event, dienstverband, data);
    }

    public void clientSays(String event, ObjectNode data) {
        Publisher.on("meedoen.client.v1").in(gemeente).says(event, client, data);
    }

    public String ill(String eersteZiektedag) {
        var ziekmelding = id();
        noriskpolisSays(
                "ziekmelding-ontvangen",
                sickness("ziekmelding-ontvangen", ziekmelding).put("eersteZiektedag", eersteZiektedag));
        return ziekmelding;
    }

    public void better(String ziekmelding, String eersteWerkdag) {
        noriskpolisSays(
                "betermelding-ontvangen",
                sickness("betermelding-ontvangen", ziekmelding).put("eersteWerkdag", eersteWerkdag));
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }
}
