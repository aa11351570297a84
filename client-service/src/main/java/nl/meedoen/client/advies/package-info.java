/** What UWV advises about a person. */
@NullMarked
package nl.meedoen.client.advies;

import org.jspecify.annotations.NullMarked;
