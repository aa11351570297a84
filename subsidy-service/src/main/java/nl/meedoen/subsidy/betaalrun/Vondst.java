package nl.meedoen.subsidy.betaalrun;

import java.util.ArrayList;
import java.util.List;

/** What a part of a computation came to. */
record Vondst(List<Betaalregel> regels, List<Uitval> uitval, List<Tekort> tekorten) {
    Vondst() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
