package org.moneytrail.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One spelling for each character: Traditional becomes Simplified, Latin letters lose accents and case, Han gets its syllable. */
final class Folding {

    private static final int MOST_REMEMBERED = 50_000;
    private static final Map<Integer, Folded> REMEMBERED = new ConcurrentHashMap<>();
    private static final Folded NOTHING = new Folded("", "");

    private Folding() {}

    /** @param pinyin empty for what is no Han character */
    record Folded(String plain, String pinyin) {}

    /** Loading the rules takes half a second, so nobody pays for it who writes plain ASCII. */
    private static final class Icu {
        static final Transliterator SIMPLIFIED =
                Transliterator.getInstance("Traditional-Simplified");
        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin");
        static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");

        private Icu() {}
    }

    /** Empty for what is neither letter nor digit. */
    static Folded of(int codePoint) {
        if (!Character.isLetterOrDigit(codePoint)) {
            return NOTHING;
        }
        if (codePoint < 128) {
            return new Folded(Character.toString(Character.toLowerCase(codePoint)), "");
        }
        Folded known = REMEMBERED.get(codePoint);
        if (known != null) {
            return known;
        }
        Folded folded = isHan(codePoint) ? han(codePoint) : letter(codePoint);
        if (REMEMBERED.size() < MOST_REMEMBERED) {
            REMEMBERED.put(codePoint, folded);
        }
        return folded;
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static Folded han(int codePoint) {
        String composed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        String simplified =
                Readings.isName(composed) ? composed : Icu.SIMPLIFIED.transliterate(composed);
        String usual = Readings.usual(simplified);
        String syllable = usual.isEmpty() ? ascii(Icu.LATIN.transliterate(simplified)) : usual;
        return new Folded(simplified, syllable.isEmpty() ? simplified : syllable);
    }

    private static Folded letter(int codePoint) {
        String compatible =
                Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return new Folded(ascii(compatible), "");
    }

    private static String ascii(String text) {
        StringBuilder letters = new StringBuilder();
        Icu.ASCII
                .transliterate(text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
