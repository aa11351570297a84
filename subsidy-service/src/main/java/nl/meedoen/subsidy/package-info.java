/**
 * Loonkostensubsidie: whether it is granted, what is due over each month and what is paid (Participatiewet articles 6,
 * 10c and 10d; Ziektewet articles 29, 29b and 29e; Awb titles 4.1 and 4.2).
 */
@NullMarked
package nl.meedoen.subsidy;

import org.jspecify.annotations.NullMarked;
