package nl.meedoen.subsidy.betaalrun;

import java.util.List;

/** What a run comes to. */
record Berekening(List<Betaalregel> regels, List<Uitval> uitval) {}
