/** How long is kept what is over: each service says what it has, the terms and the report are the same for all. */
@NullMarked
package nl.meedoen.common.platform.bewaring;

import org.jspecify.annotations.NullMarked;
