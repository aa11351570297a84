/** What the bank answers: read, matched with the transfers of payment runs, and kept with what came of it. */
@NullMarked
package nl.meedoen.subsidy.bank;

import org.jspecify.annotations.NullMarked;
