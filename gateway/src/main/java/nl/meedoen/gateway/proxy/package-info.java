/** Who may come in, where a call goes, and what is said when it cannot get there. */
@NullMarked
package nl.meedoen.gateway.proxy;

import org.jspecify.annotations.NullMarked;
