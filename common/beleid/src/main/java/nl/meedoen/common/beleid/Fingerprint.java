package nl.meedoen.common.beleid;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** One hash over many files. Lengths are hashed along, so that no two sets of files can run into each other. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Map<String, String> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> {
                add(digest, path);
                add(digest, content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
