package nl.meedoen.common.testing.violation.stranger;

import nl.meedoen.client.Stranger;

record Importer(Stranger stranger) {}
