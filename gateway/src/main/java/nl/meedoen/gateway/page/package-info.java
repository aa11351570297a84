/** Plain pages for people: the front page and the explanations of problems. */
@NullMarked
package nl.meedoen.gateway.page;

import org.jspecify.annotations.NullMarked;
