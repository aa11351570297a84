/**
 * A spell of sickness as UWV is told of it. It goes there once somebody appeals to the no-risk policy (Ziektewet article
 * 29b), and from then on UWV hears whatever changes. The events of a spell may arrive in any order.
 */
@NullMarked
package nl.meedoen.client.partner.overdracht;

import org.jspecify.annotations.NullMarked;
