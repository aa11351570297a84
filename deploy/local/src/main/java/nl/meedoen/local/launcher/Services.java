package nl.meedoen.local.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The six services with the surroundings that each of them is told. */
record Services(Home home, Secrets secrets) {

    private static final int GATEWAY = Port.at(8080);
    /** A fictitious organisation number: twenty digits, assigned to nobody. */
    private static final String OIN = "00000099000000001000";

    /** The municipalities' accounts: made up for this machine, with check digits that are right. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "GM0597", "NL20INGB0001234567",
            "GM0489", "NL44RABO0123456789",
            "GM0613", "NL20INGB0001234567",
            "GM0546", "NL44RABO0123456789");

    /** Ledger accounts and cost centres by budget, made up for this machine too. */
    private static final Map<String, String> LEDGER = Map.of(
            "INKOMENSDEEL_REKENING", "42110",
            "INKOMENSDEEL_KOSTENPLAATS", "6710",
            "REINTEGRATIEMIDDELEN_REKENING", "42120",
            "REINTEGRATIEMIDDELEN_KOSTENPLAATS", "6711");

    private static final Map<String, Integer> PORTS = new LinkedHashMap<>();

    static {
        PORTS.put("client", Port.at(8081));
        PORTS.put("instrument", Port.at(8082));
        PORTS.put("subsidy", Port.at(8083));
        PORTS.put("sanction", Port.at(8084));
        PORTS.put("noriskpolis", Port.at(8085));
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        PORTS.forEach((name, port) -> parts.add(service(name, name + "-service", port, environmentOf(name))));
        parts.add(service("gateway", "gateway", GATEWAY, addresses()));
        return parts;
    }

    private Part service(String name, String folder, int port, Map<String, String> own) {
        var environment = new HashMap<>(own);
        environment.put("MEEDOEN_HTTP_PORT", String.valueOf(port));
        environment.put("MEEDOEN_KAFKA", "localhost:" + Port.KAFKA);
        environment.put("MEEDOEN_OIDC_ISSUER", OidcPart.ISSUER);
        environment.put("MEEDOEN_OIN", OIN);
        environment.put("MEEDOEN_PUBLIC_URL", "http://localhost:" + GATEWAY);
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        return new ServicePart(new JavaProcess(home, name), folder, port, environment);
    }

    private Map<String, String> environmentOf(String name) {
        var environment = new HashMap<String, String>();
        environment.put("MEEDOEN_DB_URL", "jdbc:postgresql://localhost:" + Port.POSTGRES + "/" + name);
        environment.put("MEEDOEN_DB_USER", name);
        environment.put("MEEDOEN_DB_PASSWORD", secrets.passwords().of(name));
        // Only client-service ever keeps a BSN; noriskpolis-service recognises those in the files of UWV.
        if (name.equals("client")) environment.put("MEEDOEN_BSN_KEY", secrets.of("bsn.key"));
        if (name.equals("client") || name.equals("noriskpolis"))
            environment.put("MEEDOEN_BSN_HASH_KEY", secrets.of("bsn.hash.key"));
        if (name.equals("subsidy")) {
            ACCOUNTS.forEach((gemeente, iban) -> environment.put("MEEDOEN_BETALING_" + gemeente + "_IBAN", iban));
            ACCOUNTS.keySet()
                    .forEach(gemeente -> LEDGER.forEach(
                            (naam, waarde) -> environment.put("MEEDOEN_GROOTBOEK_" + gemeente + "_" + naam, waarde)));
        }
        return environment;
    }

    private static Map<String, String> addresses() {
        var addresses = new HashMap<String, String>();
        PORTS.forEach((name, port) ->
                addresses.put("MEEDOEN_" + name.toUpperCase(Locale.ROOT) + "_URL", "http://localhost:" + port));
        return addresses;
    }
}
