package nl.meedoen.subsidy.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** An element of a message, asked for what stands below it by path. */
record Knoop(Element element) {

    /** All elements at the end of the path, in the order of the message. */
    List<Knoop> alle(String... pad) {
        var knopen = Stream.of(this);
        for (var naam : pad) knopen = knopen.flatMap(knoop -> knoop.kinderen(naam));
        return knopen.toList();
    }

    Optional<Knoop> eerste(String... pad) {
        return alle(pad).stream().findFirst();
    }

    /** The text at the end of the path; empty where there is none. */
    String tekst(String... pad) {
        return eerste(pad).map(knoop -> knoop.element.getTextContent().strip()).orElse("");
    }

    /** The amount at the end of the path, in euro; absent where there is none. */
    @Nullable
    BigDecimal bedrag(String... pad) {
        var tekst = tekst(pad);
        return tekst.isEmpty() ? null : new BigDecimal(tekst);
    }

    private Stream<Knoop> kinderen(String naam) {
        var kinderen = element.getChildNodes();
        return IntStream.range(0, kinderen.getLength())
                .mapToObj(kinderen::item)
                .filter(kind -> kind instanceof Element && naam.equals(kind.getLocalName()))
                .map(kind -> new Knoop((Element) kind));
    }
}
