/** Uitvoeringsregels BAR 2015, bijlage 4: what the municipality pays UWV for the no-risk cover, and reserves for it. */
@NullMarked
package nl.meedoen.noriskpolis.wet.bijlage4;

import org.jspecify.annotations.NullMarked;
