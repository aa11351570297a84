package nl.meedoen.client.partner;

import java.util.UUID;

/** Whom a delivered version is about. */
record Aanlevering(UUID client, UUID dienstverband, String gemeente) {}
