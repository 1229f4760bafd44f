package org.moneytrail.search;

import java.util.List;
import java.util.regex.Pattern;
import org.moneytrail.refusal.InvalidArgument;

/**
 * What somebody typed into the box, folded like the names.
 *
 * @param sound in pinyin: of Han characters their syllables, of Latin letters what they say without tone numbers
 */
record SearchText(Words plain, Words sound, boolean han) {

    static final int LONGEST = 200;
    private static final Pattern TONED = Pattern.compile("[a-z]{1,6}[1-5]");

    /** @throws InvalidArgument where there is nothing to look for, or too much */
    static SearchText of(String text) {
        if (text.length() > LONGEST) {
            throw InvalidArgument.at(
                    "text", "at most " + LONGEST + " characters, but there are " + text.length());
        }
        Spelling spelling = Spelling.of(text);
        Words plain = spelling.plain();
        if (plain.isEmpty()) {
            throw InvalidArgument.at("text", "must contain a letter or a digit");
        }
        boolean han = spelling.hasHan();
        return new SearchText(plain, han ? spelling.pinyin() : untoned(plain), han);
    }

    static boolean isOne(String text) {
        return text.length() <= LONGEST && !Spelling.of(text).plain().isEmpty();
    }

    /** "zhi4 pu3" and "nv" are ways to type what pinyin writes with marks. */
    private static Words untoned(Words plain) {
        boolean toned = plain.list().stream().allMatch(word -> TONED.matcher(word).matches());
        List<String> words =
                plain.list().stream()
                        .map(word -> toned ? word.substring(0, word.length() - 1) : word)
                        .map(word -> word.replaceAll("(?<=[ln])v", "u"))
                        .toList();
        return new Words(words);
    }

    boolean soundsAsWritten() {
        return sound.compact().equals(plain.compact());
    }
}
