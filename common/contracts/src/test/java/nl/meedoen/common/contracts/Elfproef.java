package nl.meedoen.common.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what reads as a BSN: a number or a word of nine digits that passes the elfproef. */
final class Elfproef {
    private static final Pattern NINE_DIGITS = Pattern.compile("\\b\\d{9}\\b");

    private Elfproef() {}

    static List<String> bsns(JsonNode node) {
        var found = new ArrayList<String>();
        var digits = NINE_DIGITS.matcher(node.toString());
        while (digits.find()) if (passes(digits.group())) found.add(digits.group());
        return found;
    }

    static boolean passes(String number) {
        var sum = -(number.charAt(8) - '0');
        for (var i = 0; i < 8; i++) sum += (9 - i) * (number.charAt(i) - '0');
        return sum % 11 == 0 && !number.equals("000000000");
    }
}
