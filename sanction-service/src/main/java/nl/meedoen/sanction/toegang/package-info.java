/** Who has no place here at all. */
@NullMarked
package nl.meedoen.sanction.toegang;

import org.jspecify.annotations.NullMarked;
