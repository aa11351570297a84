/**
 * The words every rule is written in: exact amounts, percentages, periods, articles and the grounds of a decision.
 *
 * <p>Pure Java without a clock, a database or a framework, and without any decision of its own.
 */
@NullMarked
package nl.meedoen.common.law;

import org.jspecify.annotations.NullMarked;
