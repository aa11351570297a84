package nl.meedoen.common.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling, by the token. */
@RequestScoped
public class Caller {
    private static final UUID NOBODY = new UUID(0, 0);

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public boolean anonymous() {
        return identity.isAnonymous();
    }

    /** The person or system, stable and meaningless outside the issuer. */
    public String sub() {
        return anonymous() ? "" : token.getSubject();
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** The municipalities the token is for. */
    public List<String> gemeenten() {
        return token.<Object>claim("gemeenten").map(Caller::strings).orElse(List.of());
    }

    public boolean mayActFor(String gemeente) {
        return gemeenten().contains(gemeente);
    }

    /** The employer an employer's token is for, nobody's id when it names none; empty for everyone else. */
    public Optional<UUID> werkgever() {
        if (!hasRole(Roles.WERKGEVER)) return Optional.empty();
        return Optional.of(token.<Object>claim("werkgever").map(Caller::uuid).orElse(NOBODY));
    }

    private static UUID uuid(Object claim) {
        try {
            return UUID.fromString(text(claim));
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }

    private static List<String> strings(Object claim) {
        return claim instanceof JsonArray array
                ? array.stream().map(Caller::text).toList()
                : claim instanceof Iterable<?> many
                        ? StreamSupport.stream(many.spliterator(), false)
                                .map(Caller::text)
                                .toList()
                        : List.of(text(claim));
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }
}
