/** Who is sent to a partner to be helped. The person goes there as a client id; the partner holds no BSN of ours. */
@NullMarked
package nl.meedoen.client.aanmelding;

import org.jspecify.annotations.NullMarked;
