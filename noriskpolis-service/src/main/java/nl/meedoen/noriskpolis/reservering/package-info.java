/** What a municipality sets aside for the no-risk cover, and what becomes of it (uitvoeringsregels BAR 2015, 3.3.2). */
@NullMarked
package nl.meedoen.noriskpolis.reservering;

import org.jspecify.annotations.NullMarked;
