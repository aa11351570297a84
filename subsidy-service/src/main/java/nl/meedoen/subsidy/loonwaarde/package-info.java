/** Loonwaarde: determined, corrected, reviewed, and delivered to UWV until UWV says it has it. */
@NullMarked
package nl.meedoen.subsidy.loonwaarde;

import org.jspecify.annotations.NullMarked;
