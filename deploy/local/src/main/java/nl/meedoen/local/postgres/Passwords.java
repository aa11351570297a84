package nl.meedoen.local.postgres;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The password of every role. */
public record Passwords(Map<String, String> byRole) {

    /** Passwords made on the spot. */
    public static Passwords random() {
        return new Passwords(roles().collect(
                        Collectors.toMap(role -> role, role -> UUID.randomUUID().toString())));
    }

    /** The roles that need one. */
    public static Stream<String> roles() {
        return Stream.concat(Databases.NAMES.stream(), Stream.of(Databases.RELAY));
    }

    /** The password of one role; throws when there is none fit to stand in SQL. */
    public String of(String role) {
        var password = byRole.get(role);
        if (password == null || password.isBlank() || password.contains("'")) {
            throw new IllegalArgumentException("No usable password for role " + role);
        }
        return password;
    }
}
