/** Problems in the shape of RFC 9457, and the page that explains each. */
@NullMarked
package nl.meedoen.gateway.problem;

import org.jspecify.annotations.NullMarked;
