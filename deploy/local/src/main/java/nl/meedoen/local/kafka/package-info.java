/** One Kafka broker that is its own controller, and the topics of the suite. */
@NullMarked
package nl.meedoen.local.kafka;

import org.jspecify.annotations.NullMarked;
