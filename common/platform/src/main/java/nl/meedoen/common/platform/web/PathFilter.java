package nl.meedoen.common.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** An address with a slash at its end is another address, and does not exist (NL API Design Rules, /core/no-trailing-slash). */
@Provider
@PreMatching
class PathFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getRequestUri().getRawPath();
        if (path.length() > 1 && path.endsWith("/")) throw Refusal.notFound();
    }
}
