/** How long sickness, benefit and invoices are kept, and what became of what was past its term. */
@NullMarked
package nl.meedoen.noriskpolis.bewaring;

import org.jspecify.annotations.NullMarked;
