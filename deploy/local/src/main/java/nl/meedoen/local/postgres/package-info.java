/** PostgreSQL 18 from the real binaries, on a data directory that outlives its processes. */
@NullMarked
package nl.meedoen.local.postgres;

import org.jspecify.annotations.NullMarked;
