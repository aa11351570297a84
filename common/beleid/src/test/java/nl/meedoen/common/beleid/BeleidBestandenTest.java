package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeleidBestandenTest {
    private static final String RIDDERKERK_2027 = "gm0597-ridderkerk/ziekte/2027-01-01.yaml";
    private static final String DOORBETALEN = """
            geldigVan: 2027-01-01
            geldigTot: null
            bron: {regeling: Verordening Ridderkerk 2027, versie: 2027-01-01}
            regime:
              waarde: DOORBETALEN
              bron: {artikel: 3}
            """;

    @TempDir
    private Path folder;

    @Test
    void elk_bestand_op_het_klassenpad_is_geladen() throws IOException {
        var root = Path.of("src/main/resources/beleid");
        try (var walk = Files.walk(root)) {
            var onDisk = walk.filter(path -> path.toString().endsWith(".yaml"))
                    .map(path -> root.relativize(path).toString())
                    .toList();
            assertEquals(Set.copyOf(onDisk), Beleid.vanClasspath().bestanden().keySet());
        }
    }

    @Test
    void de_gemeenten_zijn_bekend_met_code_en_naam() {
        var beleid = Beleid.vanClasspath();
        assertEquals(Set.of("GM0489", "GM0546", "GM0597", "GM0613"), beleid.gemeenten());
        assertEquals(new Gemeente("GM0597", "Ridderkerk"), beleid.gemeente("GM0597"));
        assertThrows(IllegalArgumentException.class, () -> beleid.gemeente("GM9999"));
    }

    @Test
    void de_hash_hangt_van_elke_letter_af_en_niet_van_de_volgorde() {
        var a = Beleid.vanClasspath();
        assertEquals(a.hash(), Beleid.vanClasspath().hash());
        assertEquals(64, a.hash().length());
        var changed = new HashMap<>(a.bestanden());
        changed.compute("landelijk/wml/2015-01-01.yaml", (path, content) -> content + "# \n");
        assertNotEquals(a.hash(), Beleid.van(changed).hash());
    }

    @Test
    void een_gemeente_wijkt_met_een_los_bestand_af_vanaf_een_datum() throws IOException {
        put(folder, RIDDERKERK_2027, DOORBETALEN);
        var beleid = Beleid.laden(folder);
        assertEquals(Ziekteregime.PAUZEREN, regime(beleid, "GM0597", LocalDate.of(2026, 12, 31)));
        assertEquals(Ziekteregime.DOORBETALEN, regime(beleid, "GM0597", LocalDate.of(2027, 1, 1)));
        assertEquals(Ziekteregime.PAUZEREN, regime(beleid, "GM0489", LocalDate.of(2027, 1, 1)));
        assertEquals(DOORBETALEN, beleid.bestanden().get(RIDDERKERK_2027));
        assertNotEquals(Beleid.vanClasspath().hash(), beleid.hash());
    }

    @Test
    void een_configmap_toont_zijn_bestanden_als_koppeling_en_telt_een_keer() throws IOException {
        var versioned = folder.resolve("..2027_01_01");
        put(versioned, RIDDERKERK_2027, DOORBETALEN);
        Files.createSymbolicLink(folder.resolve("..data"), versioned.getFileName());
        Files.createSymbolicLink(folder.resolve("gm0597-ridderkerk"), Path.of("..data/gm0597-ridderkerk"));
        var beleid = Beleid.laden(folder);
        assertEquals(Ziekteregime.DOORBETALEN, regime(beleid, "GM0597", LocalDate.of(2027, 1, 1)));
        assertEquals(
                Beleid.vanClasspath().bestanden().size() + 1, beleid.bestanden().size());
    }

    @Test
    void een_nieuwe_gemeente_is_een_map_met_bestanden() throws IOException {
        put(folder, "gm0518-s-gravenhage/gemeente.yaml", "code: GM0518\nnaam: \"'s-Gravenhage\"\nvolgt: [bar-2015]\n");
        var beleid = Beleid.laden(folder);
        assertEquals("'s-Gravenhage", beleid.gemeente("GM0518").naam());
        assertEquals(
                beleid.loonkostensubsidie("GM0597", LocalDate.of(2026, 1, 1)),
                beleid.loonkostensubsidie("GM0518", LocalDate.of(2026, 1, 1)));
    }

    @Test
    void een_gemeente_kan_haar_postadres_noemen() throws IOException {
        put(
                folder,
                "gm0518-s-gravenhage/gemeente.yaml",
                "code: GM0518\nnaam: Den Haag\npostadres: [Straat 1, 1234 AB Den Haag]\n");
        assertEquals(
                List.of("Straat 1", "1234 AB Den Haag"),
                Beleid.laden(folder).gemeente("GM0518").postadres());
        assertEquals(List.of(), Beleid.vanClasspath().gemeente("GM0597").postadres());
    }

    @Test
    void een_los_bestand_vervangt_geen_ander() throws IOException {
        put(folder, "bar-2015/ziekte/2022-01-01.yaml", DOORBETALEN);
        var refused = assertThrows(BeleidOngeldig.class, () -> Beleid.laden(folder));
        assertTrue(refused.getMessage().contains("bestaat al"), refused.getMessage());
    }

    @Test
    void ook_uit_een_jar_worden_de_bestanden_gevonden() throws Exception {
        var jar = folder.resolve("beleid.jar");
        try (var zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            copy(Path.of("target/classes"), zip.getPath("/"));
        }
        var parents = System.getProperty("java.class.path").split(File.pathSeparator);
        var urls = new ArrayList<URL>();
        urls.add(jar.toUri().toURL());
        for (var parent : parents) {
            if (!parent.endsWith("target/classes"))
                urls.add(Path.of(parent).toUri().toURL());
        }
        try (var loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            var type = loader.loadClass("nl.meedoen.common.beleid.Beleid");
            assertEquals(
                    "jar",
                    URI.create(type.getResource("Beleid.class").toString()).getScheme());
            var fromJar = type.getMethod("vanClasspath").invoke(null);
            assertEquals(Beleid.vanClasspath().hash(), type.getMethod("hash").invoke(fromJar));
        }
    }

    private static Ziekteregime regime(Beleid beleid, String gemeente, LocalDate dag) {
        return beleid.ziekte(gemeente, dag).regime().waarde();
    }

    private static void put(Path root, String path, String content) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (var path : (Iterable<Path>) walk::iterator) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else Files.copy(path, target);
            }
        }
    }
}
