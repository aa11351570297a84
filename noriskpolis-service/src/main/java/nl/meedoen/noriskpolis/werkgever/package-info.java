/** How UWV knows an employer. */
@NullMarked
package nl.meedoen.noriskpolis.werkgever;

import org.jspecify.annotations.NullMarked;
