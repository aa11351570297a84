/** The front of REST: strict input, problem+json, idempotent writes, entity tags, pages. */
@NullMarked
package nl.meedoen.common.platform.web;

import org.jspecify.annotations.NullMarked;
