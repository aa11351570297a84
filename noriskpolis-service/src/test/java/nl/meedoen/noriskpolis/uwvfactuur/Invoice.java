package nl.meedoen.noriskpolis.uwvfactuur;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.meedoen.noriskpolis.Desk;

/** An invoice of UWV on its way in. */
public record Invoice(String factuurnummer, String gemeente, int jaar, String totaal, List<String> regels) {
    private static final String KOP = "regel;bsn;loonheffingennummer;eersteZiektedag;dagen;uitkering;opslag";

    Invoice with(String... others) {
        return new Invoice(factuurnummer, gemeente, jaar, totaal, List.of(others));
    }

    public ValidatableResponse sentBy(Desk desk) {
        return desk.request()
                .contentType("text/csv")
                .queryParam("factuurnummer", factuurnummer)
                .queryParam("gemeente", gemeente)
                .queryParam("jaar", jaar)
                .queryParam("factuurdatum", (jaar + 1) + "-02-15")
                .queryParam("totaal", totaal)
                .body(KOP + "\n" + String.join("\n", regels) + "\n")
                .post("/v1/uwv-facturen")
                .then();
    }
}
