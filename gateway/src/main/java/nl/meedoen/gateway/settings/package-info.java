/** What differs between one installation and another. */
@NullMarked
package nl.meedoen.gateway.settings;

import org.jspecify.annotations.NullMarked;
