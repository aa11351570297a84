/** Claims for what was paid too much and no later month can absorb (Awb article 4:57). */
@NullMarked
package nl.meedoen.subsidy.terugvordering;

import org.jspecify.annotations.NullMarked;
