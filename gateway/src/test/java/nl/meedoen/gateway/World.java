package nl.meedoen.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** What stands around the gateway: an issuer of real tokens and five services. */
public final class World implements QuarkusTestResourceLifecycleManager {
    static final String PUBLIC = "https://api.meedoen.example";
    static final String LISTED_ORIGIN = "https://loket.meedoen.example";

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static final Vertx VERTX = Vertx.vertx();
    private static final Map<String, Upstream> UPSTREAMS = Stream.of(
                    "client", "instrument", "subsidy", "sanction", "noriskpolis")
            .collect(Collectors.toMap(name -> name, name -> new Upstream(VERTX, name)));

    @Override
    public Map<String, String> start() {
        ISSUER.start();
        UPSTREAMS.values().forEach(Upstream::start);
        var settings = new HashMap<>(Map.of(
                "meedoen.oidc.issuer",
                ISSUER.issuerUrl("meedoen").toString(),
                "meedoen.public.url",
                PUBLIC,
                "meedoen.cors.origins",
                LISTED_ORIGIN,
                "meedoen.gateway.max-body-size",
                "8M",
                "meedoen.gateway.answer-timeout",
                "1S"));
        UPSTREAMS.forEach((name, upstream) -> settings.put("meedoen." + name + ".url", upstream.url()));
        return settings;
    }

    @Override
    public void stop() {
        UPSTREAMS.values().forEach(Upstream::stop);
        VERTX.close();
        ISSUER.shutdown();
    }

    static Upstream upstream(String name) {
        return UPSTREAMS.get(name);
    }

    static String token() {
        return token("meedoen", "meedoen", 3600);
    }

    static String token(String issuer, String audience, long seconds) {
        var claims = Map.<String, Object>of("roles", List.of("klantmanager"), "gemeenten", List.of("GM0597"));
        var content = new DefaultOAuth2TokenCallback(issuer, "jansen", "JWT", List.of(audience), claims, seconds);
        return ISSUER.issueToken(issuer, "meedoen", content).serialize();
    }

    /** All as in a good token, the name of the key included; only the key is another. */
    static String forgedToken() {
        try {
            var good = SignedJWT.parse(token());
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(good.getHeader().getKeyID())
                    .build();
            var forged = new SignedJWT(
                    header, JWTClaimsSet.parse(good.getJWTClaimsSet().toJSONObject()));
            forged.sign(new RSASSASigner(keys.generateKeyPair().getPrivate()));
            return forged.serialize();
        } catch (ParseException | JOSEException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
