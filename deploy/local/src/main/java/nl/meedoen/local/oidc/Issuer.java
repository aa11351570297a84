package nl.meedoen.local.oidc;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * The token issuer in this process.
 *
 * @param key file with the signing key; made when absent, so that tokens outlive a restart
 */
public record Issuer(int port, Path key) {

    /** Starts to issue and to publish the keys at {@code /meedoen/jwks}. */
    public MockOAuth2Server start() throws Exception {
        var keys = new KeyProvider(List.of(SigningKey.kept(key)), "RS256");
        var server = new MockOAuth2Server(
                new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(keys), Set.of(new Claims())));
        server.start(InetAddress.getByName("localhost"), port);
        return server;
    }

    /** The issuer's name, as it stands in every token. */
    public String url() {
        return "http://localhost:%d/%s".formatted(port, Claims.ISSUER);
    }
}
