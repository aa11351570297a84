package nl.meedoen.common.beleid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Where the files come from: the jar or folder this class was loaded from, and folders that are mounted. */
final class PolicySource {
    private static final String ANCHOR = "/beleid/wortel.txt";

    private PolicySource() {}

    /** The shipped files, path below the policy folder to content. */
    static SortedMap<String, String> classpath() {
        var anchor = Objects.requireNonNull(PolicySource.class.getResource(ANCHOR), ANCHOR);
        var place = URI.create(anchor.toString());
        if (!place.getScheme().equals("jar")) return folder(Path.of(place).resolveSibling(""));
        var jar = anchor.getPath().substring(0, anchor.getPath().lastIndexOf("!/"));
        try (var inside = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
            return folder(inside.getPath(ANCHOR).resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files of a folder. Links are followed and names that start with a dot are skipped, for a mounted ConfigMap
     * shows its files as links into such a folder.
     */
    static SortedMap<String, String> folder(Path folder) {
        var found = new TreeMap<String, String>();
        try (var walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (var file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                var relative = folder.relativize(file);
                if (relative.toString().endsWith(".yaml") && !hidden(relative)) {
                    found.put(relative.toString().replace('\\', '/'), Files.readString(file));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hidden(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
    }
}
