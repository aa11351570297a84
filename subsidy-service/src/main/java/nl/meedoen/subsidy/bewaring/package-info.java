/** How long sickness and benefit are kept here, and what becomes of what is past its term. */
@NullMarked
package nl.meedoen.subsidy.bewaring;

import org.jspecify.annotations.NullMarked;
