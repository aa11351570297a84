/**
 * Enforcement: whether benefit is lowered for a time because a duty was not met (Participatiewet artikelen 9, 18 and 55),
 * and that nobody decides so before the person was heard (Algemene wet bestuursrecht artikelen 4:8 and 4:11). A fine for
 * withheld information (artikel 18a) is another track and has no place here.
 */
@NullMarked
package nl.meedoen.sanction;

import org.jspecify.annotations.NullMarked;
