/**
 * The citizen, and where the citizen works: identity, benefit, indications (Participatiewet articles 7, 10b and 10c),
 * employers and employments. This service alone knows the BSN.
 */
@NullMarked
package nl.meedoen.client;

import org.jspecify.annotations.NullMarked;
