/** A file of UWV beside our own record (uitvoeringsregels BAR 2015, bijlage 4). */
@NullMarked
package nl.meedoen.noriskpolis.vergelijking;

import org.jspecify.annotations.NullMarked;
