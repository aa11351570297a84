/**
 * Policy as data with a date and a source: national law's amounts and terms, and what each municipality set itself.
 *
 * <p>The values live in YAML under {@code resources/beleid}; this package reads them into typed records. A date for
 * which nothing is known is an error, never "the latest".
 */
@NullMarked
package nl.meedoen.common.beleid;

import org.jspecify.annotations.NullMarked;
