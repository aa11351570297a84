/** Subsidies that a municipality brings along from another system, line by line of a CSV file. */
@NullMarked
package nl.meedoen.subsidy.overname;

import org.jspecify.annotations.NullMarked;
