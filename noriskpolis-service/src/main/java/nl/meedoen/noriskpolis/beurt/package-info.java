/** Work that must not happen twice at a time. */
@NullMarked
package nl.meedoen.noriskpolis.beurt;

import org.jspecify.annotations.NullMarked;
