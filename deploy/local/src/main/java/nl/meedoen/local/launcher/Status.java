package nl.meedoen.local.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** What runs where, and whether it serves. */
record Status(Suite suite) {

    /** Shows a table; true when every part is healthy. */
    boolean show() throws InterruptedException, ExecutionException {
        Screen.say("%-12s %-34s %-8s %s".formatted("part", "where", "pid", "state"));
        var healthy = true;
        for (var line : lines()) {
            Screen.say(line.text());
            healthy &= line.healthy();
        }
        return healthy;
    }

    private List<Line> lines() throws InterruptedException, ExecutionException {
        try (var workers = Executors.newCachedThreadPool()) {
            var asked = new ArrayList<Callable<Line>>();
            suite.parts().forEach(part -> asked.add(() -> line(part)));
            var lines = new ArrayList<Line>();
            for (var answer : workers.invokeAll(asked)) {
                lines.add(answer.get());
            }
            return lines;
        }
    }

    private static Line line(Part part) {
        var process = Suite.processOf(part);
        var off = process.isEmpty() && part.onRequest();
        var healthy = off || process.isPresent() && part.healthy();
        var state = off ? "off" : healthy ? "healthy" : process.isPresent() ? "not healthy" : "down";
        var pid = process.map(handle -> String.valueOf(handle.pid())).orElse("-");
        return new Line("%-12s %-34s %-8s %s".formatted(part.name(), part.address(), pid, state), healthy);
    }

    private record Line(String text, boolean healthy) {}
}
