/** Our own record of what UWV paid, by spell of sickness. */
@NullMarked
package nl.meedoen.noriskpolis.uitkering;

import org.jspecify.annotations.NullMarked;
