/** What the six services share so that who knows one knows six: the bus, the front of REST, who is calling, time. */
@NullMarked
package nl.meedoen.common.platform;

import org.jspecify.annotations.NullMarked;
