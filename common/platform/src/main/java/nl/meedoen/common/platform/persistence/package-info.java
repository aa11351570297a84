/** What every aggregate is: an id made by its factory, an optimistic version, events it raises; and work that goes in turn. */
@NullMarked
package nl.meedoen.common.platform.persistence;

import org.jspecify.annotations.NullMarked;
