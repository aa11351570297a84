package nl.meedoen.local.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The issuer's own RSA key, never one that came with a library. */
final class SigningKey {

    private SigningKey() {}

    static RSAKey kept(Path file) throws Exception {
        if (Files.exists(file)) {
            return RSAKey.parse(Files.readString(file));
        }
        var key = new RSAKeyGenerator(2048)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyID(Claims.ISSUER)
                .generate();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key.toJSONString());
        return key;
    }
}
