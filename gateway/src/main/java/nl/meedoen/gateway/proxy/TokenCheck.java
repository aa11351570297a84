package nl.meedoen.gateway.proxy;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import nl.meedoen.gateway.problem.Fault;
import nl.meedoen.gateway.problem.Problems;
import org.jboss.logging.Logger;

/** Lets in who carries a valid token: signed by our issuer, meant for us, not expired. Rights are the services' affair. */
@ApplicationScoped
class TokenCheck {
    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final BiConsumer<RoutingContext, Throwable> WE_ANSWER = (context, failure) -> {};
    private static final String CHALLENGE = "Bearer realm=\"meedoen\"";

    private final Problems problems;

    TokenCheck(Problems problems) {
        this.problems = problems;
    }

    void admit(RoutingContext context, Runnable admitted) {
        var here = context.vertx().getOrCreateContext();
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, WE_ANSWER);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .emitOn(task -> here.runOnContext(go -> task.run()))
                .subscribe()
                .with(identity -> judge(context, identity, admitted), failure -> refuse(context, failure));
    }

    private void judge(RoutingContext context, SecurityIdentity identity, Runnable admitted) {
        if (!identity.isAnonymous()) admitted.run();
        else challenge(context, CHALLENGE, "Stuur een token mee in de header Authorization.");
    }

    private void refuse(RoutingContext context, Throwable failure) {
        if (issuerIsAway(failure)) {
            LOG.warnf("The keys of the issuer cannot be read: %s", failure);
            problems.send(context, Fault.DIENST_NIET_BEREIKBAAR, "Het token kan nu niet worden gecontroleerd.");
            return;
        }
        LOG.debug("Token refused", failure);
        challenge(
                context,
                CHALLENGE + ", error=\"invalid_token\"",
                "Het token is verlopen, niet voor Meedoen bedoeld of niet door onze uitgever ondertekend.");
    }

    private void challenge(RoutingContext context, String challenge, String detail) {
        context.response().putHeader("WWW-Authenticate", challenge);
        problems.send(context, Fault.NIET_AANGEMELD, detail);
    }

    private static boolean issuerIsAway(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof IOException || cause instanceof TimeoutException || cause instanceof OIDCException)
                return true;
        return false;
    }
}
