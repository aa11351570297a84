/** Kafka Connect with Debezium: carries committed outbox rows to Kafka. */
@NullMarked
package nl.meedoen.local.connect;

import org.jspecify.annotations.NullMarked;
