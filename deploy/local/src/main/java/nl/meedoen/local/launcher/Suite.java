package nl.meedoen.local.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All ten parts and the partners, in the order in which people think of them. */
record Suite(Home home, List<Part> parts) {

    static Suite in(Home home) throws IOException {
        var secrets = Secrets.kept(home.state().resolve("secrets.properties"));
        var parts = new ArrayList<Part>(List.of(
                new PostgresPart(home, secrets), KafkaPart.in(home), OidcPart.in(home), ConnectPart.in(home, secrets)));
        parts.addAll(new Services(home, secrets).parts());
        parts.add(PartnersPart.in(home, List.of()));
        return new Suite(home, List.copyOf(parts));
    }

    /** What {@code ./run} starts by itself. */
    List<Part> always() {
        return parts.stream().filter(part -> !part.onRequest()).toList();
    }

    Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no part " + name + "; the parts are: "
                        + String.join(", ", parts.stream().map(Part::name).toList())));
    }

    /** The live process of a part. The process table is the truth: a pid file may be older than the last crash. */
    static Optional<ProcessHandle> processOf(Part part) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(part.marker()))
                .findFirst();
    }
}
