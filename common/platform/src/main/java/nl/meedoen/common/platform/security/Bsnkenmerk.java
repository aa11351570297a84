package nl.meedoen.common.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.meedoen.common.law.Bsn;

/**
 * Makes a BSN unrecognisable with a key (HMAC-SHA256, in hexadecimal), so that it can be compared without being kept.
 * Services that have the same key find the same person.
 */
public final class Bsnkenmerk {
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec sleutel;

    /** @param base64 the key, 32 bytes in base64. @throws IllegalStateException when it is no such key */
    public Bsnkenmerk(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != BYTES) throw new IllegalStateException("een BSN-sleutel is 32 bytes, in base64");
        sleutel = new SecretKeySpec(bytes, HMAC);
    }

    public String van(Bsn bsn) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(sleutel);
            return HexFormat.of().formatHex(mac.doFinal(bsn.nummer().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
