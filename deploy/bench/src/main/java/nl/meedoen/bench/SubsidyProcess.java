package nl.meedoen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The running subsidy-service. */
final class SubsidyProcess {
    private static final int KIBI = 1024;

    private SubsidyProcess() {}

    /** The most memory it has had resident; Linux only. */
    static long peakMebibytes(Path state) throws IOException {
        var pid = Files.readString(state.resolve("pid/subsidy.pid")).strip();
        return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBI)
                .findFirst()
                .orElseThrow();
    }
}
