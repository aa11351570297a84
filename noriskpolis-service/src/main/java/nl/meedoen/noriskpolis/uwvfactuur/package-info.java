/** UWV's yearly invoice, checked line by line against our own record (uitvoeringsregels BAR 2015, bijlage 4 D). */
@NullMarked
package nl.meedoen.noriskpolis.uwvfactuur;

import org.jspecify.annotations.NullMarked;
