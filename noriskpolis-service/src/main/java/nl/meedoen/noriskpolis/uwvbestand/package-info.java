/** Reads the cells of a file of UWV, and names every faulty one at once. */
@NullMarked
package nl.meedoen.noriskpolis.uwvbestand;

import org.jspecify.annotations.NullMarked;
