/**
 * The law this service applies, one package per article, its text beside the rule.
 *
 * <p>Pure: values in, values and grounds out. No clock, no database, no framework, so that a rule can be read, tested
 * and replayed for any date since 2015.
 */
@NullMarked
package nl.meedoen.subsidy.wet;

import org.jspecify.annotations.NullMarked;
