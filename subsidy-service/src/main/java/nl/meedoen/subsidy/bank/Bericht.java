package nl.meedoen.subsidy.bank;

import java.util.List;

/**
 * A message of the bank, read.
 *
 * @param soort such as {@code camt.053.001.08}
 * @param berichtId the bank's own name of it
 */
record Bericht(String soort, String berichtId, List<Mededeling> mededelingen) {}
