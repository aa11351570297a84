/**
 * The law this service applies, one package per article, its text beside the rule.
 *
 * <p>Pure: values in, values and grounds out. No clock, no database, no framework.
 */
@NullMarked
package nl.meedoen.sanction.wet;

import org.jspecify.annotations.NullMarked;
