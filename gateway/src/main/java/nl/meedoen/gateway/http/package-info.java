/** What holds for every answer: standard headers, clean addresses, browsers of other origins. */
@NullMarked
package nl.meedoen.gateway.http;

import org.jspecify.annotations.NullMarked;
