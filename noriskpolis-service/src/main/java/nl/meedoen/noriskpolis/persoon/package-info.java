/** Which client a BSN belongs to, without the BSN. */
@NullMarked
package nl.meedoen.noriskpolis.persoon;

import org.jspecify.annotations.NullMarked;
