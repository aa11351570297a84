package nl.meedoen.common.beleid;

import java.util.function.BiFunction;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Wetsartikel;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one file, each with its source and the marks of the file as a whole.
 *
 * @param mark the reason that holds for every value read here
 */
record Values(Sheet sheet, Header header, @Nullable String mark) {

    Values child(String key) {
        return new Values(sheet.child(key), header, mark);
    }

    boolean has(String key) {
        return sheet.has(key);
    }

    Waarde<Percentage> percentage(String key, int least, int most) {
        return waarde(sheet.child(key), (at, name) -> Numbers.percentage(at, name, least, most));
    }

    Waarde<Integer> count(String key, int least, int most) {
        return waarde(sheet.child(key), (at, name) -> Numbers.count(at, name, least, most));
    }

    Waarde<Geld> money(String key) {
        return waarde(sheet.child(key), Numbers::amount);
    }

    Waarde<Boolean> yesNo(String key) {
        return waarde(sheet.child(key), Sheet::yesNo);
    }

    <E extends Enum<E>> Waarde<E> word(String key, Class<E> words) {
        return waarde(sheet.child(key), (at, name) -> at.word(name, words));
    }

    /** What {@code read} makes of the key {@code waarde}, and beside it the source and the value's own mark. */
    <T> Waarde<T> waarde(Sheet at, BiFunction<Sheet, String, T> read) {
        var own = at.has("teBevestigen") ? at.text("teBevestigen") : null;
        var result = new Waarde<>(read.apply(at, "waarde"), article(at.child("bron")), Marks.join(mark, own));
        at.close();
        return result;
    }

    /** The article; of the file's own regulation and version unless it names another. */
    Wetsartikel article(Sheet bron) {
        var regeling = bron.has("regeling") ? bron.text("regeling") : header.regeling();
        var versie = bron.has("versie") ? bron.date("versie") : header.versie();
        var lid = bron.has("lid") ? bron.text("lid") : null;
        var artikel = new Wetsartikel(regeling, bron.text("artikel"), lid, versie);
        bron.close();
        return artikel;
    }

    void close() {
        sheet.close();
    }
}
