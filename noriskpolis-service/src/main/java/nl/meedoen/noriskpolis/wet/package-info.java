/** The law this service applies, one package per article: values in, values and grounds out, and nothing else. */
@NullMarked
package nl.meedoen.noriskpolis.wet;

import org.jspecify.annotations.NullMarked;
