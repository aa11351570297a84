package nl.meedoen.client.client.web;

import jakarta.validation.constraints.NotNull;

/** Search terms travel in the body: no BSN ever stands in an address. */
record Zoekvraag(@NotNull @GeldigBsn String bsn) {}
