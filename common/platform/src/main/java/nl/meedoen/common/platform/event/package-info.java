/** The bus: events leave by the outbox and arrive through the inbox, each with its effect exactly once. */
@NullMarked
package nl.meedoen.common.platform.event;

import org.jspecify.annotations.NullMarked;
