package nl.meedoen.common.testing;

import java.security.SecureRandom;
import java.util.Base64;

/** Keys of 32 bytes, for tests that encrypt. */
final class Keys {

    private Keys() {}

    static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
