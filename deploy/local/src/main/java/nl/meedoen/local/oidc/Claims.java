package nl.meedoen.local.oidc;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/** Turns the form fields of a token request into the claims the services know. */
final class Claims implements OAuth2TokenCallback {

    static final String ISSUER = "meedoen";
    private static final long AN_HOUR = 3600;

    @Override
    public String issuerId() {
        return ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
        var sub = field(request, "sub");
        return sub != null ? sub : list(request, "roles").findFirst().orElse(client(request));
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of("meedoen");
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("azp", client(request));
        claims.put("roles", list(request, "roles").toList());
        claims.put("gemeenten", list(request, "gemeenten").toList());
        for (var name : List.of("werkgever", "oin", "doelbinding")) {
            var value = field(request, name);
            if (value != null) {
                claims.put(name, value);
            }
        }
        if (list(request, "roles").anyMatch("werkgever"::equals)) {
            claims.putIfAbsent("werkgever", subject(request));
        }
        return claims;
    }

    @Override
    public long tokenExpiry() {
        return AN_HOUR;
    }

    private static String client(TokenRequest request) {
        var authentication = request.getClientAuthentication();
        if (authentication != null) {
            return authentication.getClientID().getValue();
        }
        return request.getClientID() == null
                ? "onbekend"
                : request.getClientID().getValue();
    }

    private static Stream<String> list(TokenRequest request, String name) {
        var value = field(request, name);
        return value == null ? Stream.empty() : Stream.of(value.split("[, ]+")).filter(part -> !part.isBlank());
    }

    private static @Nullable String field(TokenRequest request, String name) {
        var values = request.getCustomParameter(name);
        return values == null || values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }
}
