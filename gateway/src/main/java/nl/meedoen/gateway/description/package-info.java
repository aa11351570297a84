/** The published descriptions: one OpenAPI document of all services, and the AsyncAPI document. */
@NullMarked
package nl.meedoen.gateway.description;

import org.jspecify.annotations.NullMarked;
