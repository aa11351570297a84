package nl.meedoen.stories;

import java.time.Duration;
import java.util.function.Predicate;
import nl.meedoen.local.partners.VanPartner.UwvFactuurOntvangen;

/** The no-risk chain beside the main job: the claim, what UWV paid, and its yearly invoice. */
public final class NoRiskJob {
    private final String gemeente;
    private final Person officer;

    public NoRiskJob(Suite suite, String gemeente) {
        this.gemeente = gemeente;
        officer = Person.signIn(suite, "s.de.boer", "subsidie-medewerker", gemeente);
    }

    /** The claim for a report, which opens by itself; waits until it fits. */
    public Answer claim(String ziekmelding, Duration patience, Predicate<Answer> fits) {
        var id = Patience.until(patience, () -> claimId(ziekmelding), found -> !found.isEmpty());
        return Patience.until(
                patience, () -> officer.get("/v1/noriskclaims/" + id).expect(200), fits);
    }

    /** What UWV paid for a report; waits until it fits. */
    public Answer uitkeringen(String ziekmelding, Duration patience, Predicate<Answer> fits) {
        var path = "/v1/uwv-uitkeringen?ziekmelding=" + ziekmelding;
        return Patience.until(patience, () -> officer.get(path).expect(200), fits);
    }

    public Answer factuurAanbieden(UwvFactuurOntvangen factuur) {
        return officer.postCsv(
                "/v1/uwv-facturen?factuurnummer=%s&gemeente=%s&jaar=%d&factuurdatum=%s&totaal=%s"
                        .formatted(
                                factuur.factuurnummer(),
                                gemeente,
                                factuur.jaar(),
                                factuur.factuurdatum(),
                                factuur.totaal()),
                factuur.csv());
    }

    /** The invoice that came over the bus, once it was checked. */
    public Answer factuur(String factuurnummer, Duration patience) {
        var id = Patience.until(patience, () -> factuurId(factuurnummer), found -> !found.isEmpty());
        return officer.get("/v1/uwv-facturen/" + id).expect(200);
    }

    /** Days that are paid for twice, or by neither. */
    public Answer samenloop(String loonkostensubsidie) {
        return officer.get("/v1/loonkostensubsidies/" + loonkostensubsidie + "/samenloop")
                .expect(200);
    }

    private String claimId(String ziekmelding) {
        return id("/v1/noriskclaims?limit=200", "ziekmelding", ziekmelding);
    }

    private String factuurId(String factuurnummer) {
        return id("/v1/uwv-facturen?limit=200", "factuurnummer", factuurnummer);
    }

    private String id(String path, String field, String value) {
        return officer.list(path).stream()
                .filter(item -> value.equals(item.path(field).asText()))
                .map(item -> item.path("id").asText())
                .findFirst()
                .orElse("");
    }
}
