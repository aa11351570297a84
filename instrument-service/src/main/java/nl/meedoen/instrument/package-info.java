/**
 * What a municipality can offer a person on the way to work, and what it granted (Participatiewet articles 7 and 8a; the
 * by-laws and execution rules of each municipality).
 */
@NullMarked
package nl.meedoen.instrument;

import org.jspecify.annotations.NullMarked;
