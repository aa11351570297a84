package nl.meedoen.client.partner.overdracht;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meedoen.client.Desk;
import nl.meedoen.client.ServiceTest;
import nl.meedoen.common.platform.security.Visibility;
import org.junit.jupiter.api.Test;

/** A spell waits a year for its claim. */
@QuarkusTest
class OverdrachtVergetenIT extends ServiceTest {
    @Inject
    OverdrachtVergeten job;

    @Inject
    Overdrachten overdrachten;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

    @Test
    void wat_een_jaar_op_een_claim_wacht_wordt_vergeten_en_wat_naar_uwv_ging_blijft() {
        var desk = Desk.klantmanager();
        var client = UUID.fromString(desk.post("/v1/clienten", Desk.person())
                .statusCode(201)
                .extract()
                .path("id"));
        var lang = clock.instant().minus(Duration.ofDays(370));
        var kort = clock.instant().minus(Duration.ofDays(360));
        var weg = UUID.randomUUID();
        var wacht = UUID.randomUUID();
        var opnieuw = UUID.randomUUID();
        var overgedragen = UUID.randomUUID();
        visibility.everything();
        QuarkusTransaction.requiringNew().run(() -> {
            gehoord(weg, lang);
            gehoord(wacht, kort);
            gehoord(opnieuw, lang);
            gehoord(overgedragen, lang).ingediend(claim(lang), client, "GM0597");
        });
        QuarkusTransaction.requiringNew().run(() -> gehoord(opnieuw, kort));

        job.vergeten();

        var gebleven = QuarkusTransaction.requiringNew()
                .call(() -> Stream.of(weg, wacht, opnieuw, overgedragen)
                        .filter(id -> overdrachten.findByIdOptional(id).isPresent())
                        .toList());
        assertEquals(List.of(wacht, opnieuw, overgedragen), gebleven);
    }

    private Overdracht gehoord(UUID ziekmelding, Instant op) {
        return overdrachten.vastgehouden(ziekmelding, UUID.randomUUID(), op);
    }

    private static Claim claim(Instant op) {
        return new Claim(UUID.randomUUID(), LocalDate.of(2026, 3, 10), op, op, 70, null);
    }
}
