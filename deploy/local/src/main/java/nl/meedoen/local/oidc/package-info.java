/** The local issuer of tokens, in the place that Keycloak has in production. */
@NullMarked
package nl.meedoen.local.oidc;

import org.jspecify.annotations.NullMarked;
