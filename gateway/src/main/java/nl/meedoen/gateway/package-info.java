/**
 * The front door: one address for five services.
 *
 * <p>It decides who comes in (a valid token, see {@link nl.meedoen.gateway.proxy}) and where to (the first word of the
 * path), and nothing else: every right is judged by the service itself. What it answers on its own is the description of
 * the whole ({@link nl.meedoen.gateway.description}), the pages for developers ({@link nl.meedoen.gateway.page}) and
 * problem+json ({@link nl.meedoen.gateway.problem}).
 */
@NullMarked
package nl.meedoen.gateway;

import org.jspecify.annotations.NullMarked;
