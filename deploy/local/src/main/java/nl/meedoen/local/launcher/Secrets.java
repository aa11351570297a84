package nl.meedoen.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meedoen.local.postgres.Passwords;
import nl.meedoen.local.postgres.Superuser;

/** Passwords and keys of this checkout, made at random once and never shown. */
final class Secrets {

    private static final int KEY_BYTES = 32;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets kept(Path file) throws IOException {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                values.load(in);
            }
        }
        var secrets = new Secrets(values);
        if (secrets.complete()) {
            secrets.write(file);
        }
        return secrets;
    }

    Superuser superuser() {
        return Superuser.postgres(of("password.postgres"));
    }

    Passwords passwords() {
        return new Passwords(
                Passwords.roles().collect(Collectors.toMap(Function.identity(), role -> of("password." + role))));
    }

    String of(String name) {
        var value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret " + name);
        }
        return value;
    }

    private boolean complete() {
        var before = values.size();
        values.computeIfAbsent("password.postgres", name -> random());
        Passwords.roles().forEach(role -> values.computeIfAbsent("password." + role, name -> random()));
        values.computeIfAbsent("bsn.key", name -> random());
        values.computeIfAbsent("bsn.hash.key", name -> random());
        return values.size() > before;
    }

    private void write(Path file) throws IOException {
        if (!Files.exists(file)) {
            var ownerOnly = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        }
        try (var out = Files.newBufferedWriter(file)) {
            values.store(out, null);
        }
    }

    private static String random() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
