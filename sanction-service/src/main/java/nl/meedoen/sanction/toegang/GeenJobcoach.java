package nl.meedoen.sanction.toegang;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import nl.meedoen.common.platform.security.Roles;
import nl.meedoen.common.platform.web.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A jobcoach has no enforcing role: who carries that role sees nothing of this service, whatever other roles the token has
 * (Leiden, letter of 27 June 2023, advies 7). Before any address is looked at, so that nothing can be inferred either.
 */
@ApplicationScoped
class GeenJobcoach {
    private final IdentityProviderManager identities;

    GeenJobcoach(IdentityProviderManager identities) {
        this.identities = identities;
    }

    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION)
    Uni<Void> refuse(RoutingContext request) {
        return QuarkusHttpUser.getSecurityIdentity(request, identities)
                .invoke(GeenJobcoach::refuse)
                .replaceWithVoid();
    }

    private static void refuse(SecurityIdentity caller) {
        if (caller.hasRole(Roles.JOBCOACH)) throw Refusal.noAccess("Een jobcoach heeft geen rol in de handhaving.");
    }
}
