package nl.meedoen.common.platform.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Opens the database for the municipalities in the caller's token, and for an employer to its own employments. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
class VisibilityFilter implements ContainerRequestFilter {
    private final Caller caller;
    private final Visibility visibility;

    VisibilityFilter(Caller caller, Visibility visibility) {
        this.caller = caller;
        this.visibility = visibility;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (caller.anonymous()) return;
        var werkgever = caller.werkgever().orElse(null);
        // An employer has staff in many municipalities; its own employments are its boundary.
        var gemeenten = werkgever != null && caller.gemeenten().isEmpty() ? List.of("*") : caller.gemeenten();
        visibility.only(gemeenten, werkgever);
    }
}
