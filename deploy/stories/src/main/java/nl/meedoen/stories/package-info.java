/** The suite as its users know it, over REST and the bus alone: what the demo shows and the stories test. */
@NullMarked
package nl.meedoen.stories;

import org.jspecify.annotations.NullMarked;
