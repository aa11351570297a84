/** What would follow from a fact or from other policy, before anything is saved: the same fold, and nothing written. */
@NullMarked
package nl.meedoen.subsidy.simulatie;

import org.jspecify.annotations.NullMarked;
