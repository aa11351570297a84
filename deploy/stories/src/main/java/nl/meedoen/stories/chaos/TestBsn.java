package nl.meedoen.stories.chaos;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers of persons who do not exist: those from 999990000 on that pass the test of eleven. */
final class TestBsn {
    private static final int FROM = 999_990_000;
    private static final int UNTIL = 1_000_000_000;
    private static final int ELEVEN = 11;

    private TestBsn() {}

    /** @throws IllegalArgumentException for more than there are, some nine hundred */
    static List<String> numbers(int how) {
        var numbers = IntStream.range(FROM, UNTIL)
                .mapToObj(Integer::toString)
                .filter(TestBsn::passes)
                .limit(how)
                .toList();
        if (numbers.size() < how) throw new IllegalArgumentException("no more than " + numbers.size() + " persons");
        return numbers;
    }

    private static boolean passes(String number) {
        var last = number.length() - 1;
        var sum = -Character.digit(number.charAt(last), 10);
        for (var place = 0; place < last; place++)
            sum += (number.length() - place) * Character.digit(number.charAt(place), 10);
        return sum % ELEVEN == 0;
    }
}
