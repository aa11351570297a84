/** What an officer should look into and decide: what was told and does not fit what is known. */
@NullMarked
package nl.meedoen.noriskpolis.bevinding;

import org.jspecify.annotations.NullMarked;
