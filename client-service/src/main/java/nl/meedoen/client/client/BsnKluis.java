package nl.meedoen.client.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.meedoen.common.law.Bsn;
import nl.meedoen.common.platform.security.Bsnkenmerk;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the BSN: encrypted with AES-GCM to give back, and as a keyed hash to find by. The keys come from outside. */
@ApplicationScoped
public class BsnKluis {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sleutel;
    private final Bsnkenmerk kenmerk;
    private final SecureRandom random = new SecureRandom();

    BsnKluis(
            @ConfigProperty(name = "meedoen.bsn.key") String sleutel,
            @ConfigProperty(name = "meedoen.bsn.hash.key") String hashSleutel) {
        this.sleutel = new SecretKeySpec(key(sleutel), "AES");
        this.kenmerk = new Bsnkenmerk(hashSleutel);
    }

    String versleuteld(Bsn bsn) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var geheim = crypt(Cipher.ENCRYPT_MODE, nonce, bsn.nummer().getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + geheim.length)
                        .put(nonce)
                        .put(geheim)
                        .array());
    }

    public Bsn ontsleuteld(String versleuteld) {
        var bytes = Base64.getDecoder().decode(versleuteld);
        var nonce = Arrays.copyOf(bytes, NONCE);
        var geheim = Arrays.copyOfRange(bytes, NONCE, bytes.length);
        return new Bsn(new String(crypt(Cipher.DECRYPT_MODE, nonce, geheim), StandardCharsets.UTF_8));
    }

    String hash(Bsn bsn) {
        return kenmerk.van(bsn);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sleutel, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] key(String base64) {
        var key = Base64.getDecoder().decode(base64);
        if (key.length != 32) throw new IllegalStateException("een BSN-sleutel is 32 bytes, in base64");
        return key;
    }
}
