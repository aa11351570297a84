/**
 * Ziektewet artikel 29e, for sickness reported from 1-1-2022: the loonkostensubsidie runs on during sickness and the
 * benefit is lowered instead, to the loonwaarde percentage of it.
 */
@NullMarked
package nl.meedoen.subsidy.wet.ziektewet29e;

import org.jspecify.annotations.NullMarked;
