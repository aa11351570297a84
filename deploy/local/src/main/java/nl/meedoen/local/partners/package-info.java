/**
 * A stand-in for UWV and DZB on Kafka, for demo, stories and load. <b>No part of the product</b>: it says what UWV might say,
 * in the words of the contracts, and the municipality cannot derive any right from it.
 *
 * <p>{@link nl.meedoen.local.partners.UwvDesk} decides what UWV answers; nothing in it knows Kafka.
 */
@NullMarked
package nl.meedoen.local.partners;

import org.jspecify.annotations.NullMarked;
