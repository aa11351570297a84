package nl.meedoen.common.law;

import java.util.function.Function;

/** What a rule returns: its value and the grounds it rests on. */
public record Uitkomst<T>(T waarde, Onderbouwing onderbouwing) {

    public <R> Uitkomst<R> map(Function<? super T, ? extends R> functie) {
        return new Uitkomst<>(functie.apply(waarde), onderbouwing);
    }
}
