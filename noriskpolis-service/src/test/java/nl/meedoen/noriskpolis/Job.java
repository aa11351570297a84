package nl.meedoen.noriskpolis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;

/** An employment nobody else in the tests has, as others tell of it. */
public record Job(String dienstverband, String client, String werkgever, String gemeente) {
    /** 32 hours a week since 1 January 2026, in Ridderkerk. */
    public static Job started() {
        var job = in("GM0597");
        job.clientSays("dienstverband-gestart", job.start());
        return job;
    }

    /** Nobody has told of it yet. */
    public static Job in(String gemeente) {
        return new Job(id(), id(), id(), gemeente);
    }

    public ObjectNode start() {
        return Contracts.example("dienstverband-gestart")
                .put("dienstverband", dienstverband)
                .put("client", client)
                .put("werkgever", werkgever)
                .put("gemeente", gemeente);
    }

    /** A later event about it, with the values of the shared example. */
    public ObjectNode change(String event) {
        return Contracts.example(event).put("dienstverband", dienstverband).put("gemeente", gemeente);
    }

    public void clientSays(String event, ObjectNode data) {
        Publisher.on("meedoen.client.v1").in(gemeente).says(event, client, data);
    }

    public void subsidySays(String event, ObjectNode data) {
        Publisher.on("meedoen.subsidy.v1").in(gemeente).says(event, dienstverband, data);
    }

    public ObjectNode dzb(String event, String field, String day) {
        return Contracts.example(event)
                .put("dienstverband", dienstverband)
                .put("client", client)
                .put(field, day)
                .put("gemeldOp", day + "T07:00:00Z");
    }

    public void dzbSaysIll(String eersteZiektedag) {
        var ill = dzb("dzb-ziekmelding-gemeld", "eersteZiektedag", eersteZiektedag);
        Publisher.on("dzb.naar-meedoen.v1").in(gemeente).says("dzb-ziekmelding-gemeld", dienstverband, ill);
    }

    public void dzbSaysBetter(String eersteWerkdag) {
        var better = dzb("dzb-hersteld-gemeld", "eersteWerkdag", eersteWerkdag);
        Publisher.on("dzb.naar-meedoen.v1").in(gemeente).says("dzb-hersteld-gemeld", dienstverband, better);
    }

    public void uwvSaysIll(String eersteZiektedag) {
        clientSays(
                "ziekmelding-door-uwv-gemeld", uwv("ziekmelding-door-uwv-gemeld", "eersteZiektedag", eersteZiektedag));
    }

    public void uwvSaysBetter(String eersteWerkdag) {
        clientSays("herstel-door-uwv-gemeld", uwv("herstel-door-uwv-gemeld", "eersteWerkdag", eersteWerkdag));
    }

    private ObjectNode uwv(String event, String field, String day) {
        return change(event).put("client", client).put(field, day).put("gemeldOp", day + "T07:00:00Z");
    }

    /** UWV grants 105.30 a day at 70%, from the first sick day on. */
    public ObjectNode judgment(int volgnummer, String eersteZiektedag) {
        return change("claim-door-uwv-beoordeeld")
                .put("client", client)
                .putNull("ziekmelding")
                .put("eersteZiektedag", eersteZiektedag)
                .put("volgnummer", volgnummer)
                .put("vanaf", eersteZiektedag);
    }

    public void uwvJudges(ObjectNode judgment) {
        clientSays("claim-door-uwv-beoordeeld", judgment);
    }

    /** Entered in the register of the banenafspraak since 1 November 2025. */
    public void indicated() {
        var indication = Contracts.example("indicatie-vastgesteld")
                .put("indicatie", id())
                .put("client", client)
                .put("gemeente", gemeente);
        clientSays("indicatie-vastgesteld", indication);
    }

    /** Subsidy granted from 1 January 2026 on; the decision. */
    public String subsidised() {
        return subsidised("2026-01-01");
    }

    /** The same from another day on. */
    public String subsidised(String ingangsdatum) {
        var besluit = id();
        subsidySays(
                "loonkostensubsidie-toegekend",
                Contracts.example("loonkostensubsidie-toegekend")
                        .put("loonkostensubsidie", besluit)
                        .put("ingangsdatum", ingangsdatum)
                        .put("dienstverband", dienstverband)
                        .put("gemeente", gemeente));
        return besluit;
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }
}
