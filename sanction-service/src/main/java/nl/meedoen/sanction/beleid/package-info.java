/** The policy files this service decides by. */
@NullMarked
package nl.meedoen.sanction.beleid;

import org.jspecify.annotations.NullMarked;
