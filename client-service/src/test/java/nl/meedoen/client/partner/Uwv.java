package nl.meedoen.client.partner;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.meedoen.client.Desk;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Message;
import nl.meedoen.common.testing.Publisher;

/** UWV as the tests see it, and somebody at work whom it knows by BSN. */
record Uwv(String bsn, String client, String werkgever, String loonheffingennummer) {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NAAR_UWV = "meedoen.naar-uwv.v1";
    private static final String VAN_UWV = "uwv.naar-meedoen.v1";

    /** Somebody registered with an employer that is, without an employment. */
    static Uwv somebody(Desk desk) {
        var person = Desk.person();
        var employer = Desk.employer();
        return new Uwv(
                person.get("bsn").toString(),
                desk.post("/v1/clienten", person).statusCode(201).extract().path("id"),
                desk.post("/v1/werkgevers", employer).statusCode(201).extract().path("id"),
                employer.get("loonheffingennummer").toString());
    }

    /** The event's example about this person. */
    ObjectNode about(String event) {
        return Contracts.example(event).put("bsn", bsn).put("loonheffingennummer", loonheffingennummer);
    }

    UUID says(String event, ObjectNode data) {
        return Publisher.on(VAN_UWV).says(event, bsn, data);
    }

    void says(UUID id, String event, ObjectNode data) {
        Publisher.on(VAN_UWV).says(id, event, bsn, data.toString());
    }

    /** What UWV heard of a spell, each held against its contract. */
    static List<Message> heard(String ziekmelding, int count) {
        var heard = Bus.all(NAAR_UWV, message -> ziekmelding.equals(message.subject()), count, PATIENCE);
        heard.forEach(Contracts::verified);
        return heard;
    }

    /** What was told of this person in UWV's name, held against its contract. */
    List<Message> told(String event, int count) {
        var told = Bus.all(
                "meedoen.client.v1",
                message -> client.equals(message.key()) && message.type().equals("nl.participatiewet." + event + ".v1"),
                count,
                PATIENCE);
        told.forEach(Contracts::verified);
        return told;
    }

    /** The dead letter of what UWV said last of this person. */
    Message deadLetter(String containing) {
        return Bus.await(
                VAN_UWV + ".dead-letter",
                message -> String.valueOf(message.value()).contains(bsn)
                        && String.valueOf(message.value()).contains(containing),
                PATIENCE);
    }

    /** Why UWV's message could not be handled. */
    String reden(String containing) {
        return deadLetter(containing).headers().get("reden");
    }
}
