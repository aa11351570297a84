/** What client-service tells, of persons and employments and of what UWV told it; each feature takes its part. */
@NullMarked
package nl.meedoen.noriskpolis.client;

import org.jspecify.annotations.NullMarked;
