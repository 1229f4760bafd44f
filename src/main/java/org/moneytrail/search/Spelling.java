package org.moneytrail.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text, character by character. Its words are Latin words and single Han characters; in pinyin each Han character is the word that
 * it sounds like.
 */
record Spelling(String text, List<Sign> signs) {

    static Spelling of(String text) {
        List<Sign> signs = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int codePoint = text.codePointAt(from);
            int to = from + Character.charCount(codePoint);
            Folding.Folded folded = Folding.of(codePoint);
            boolean separates = folded.plain().isEmpty() && !isMark(codePoint);
            add(signs, new Sign(from, to, folded.plain(), folded.pinyin(), separates));
            from = to;
        }
        return new Spelling(text, List.copyOf(signs));
    }

    /** An accent that follows its letter says nothing after folding. */
    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Two characters that are read otherwise together than each alone. */
    private static void add(List<Sign> signs, Sign sign) {
        Sign before = signs.isEmpty() ? sign : signs.get(signs.size() - 1);
        String both = Readings.together(before.plain(), sign.plain());
        if (both.isEmpty()) {
            signs.add(sign);
            return;
        }
        String[] syllables = both.split(" ");
        signs.set(signs.size() - 1, read(before, syllables[0]));
        signs.add(read(sign, syllables[1]));
    }

    private static Sign read(Sign sign, String syllable) {
        return new Sign(sign.from(), sign.to(), sign.plain(), syllable, false);
    }

    boolean hasHan() {
        return signs.stream().anyMatch(Sign::isHan);
    }

    Words plain() {
        return words(false);
    }

    /** No words where nothing is written in Han characters. */
    Words pinyin() {
        return hasHan() ? words(true) : Words.NONE;
    }

    private Words words(boolean sounds) {
        List<String> words = new ArrayList<>();
        StringBuilder latin = new StringBuilder();
        for (Sign sign : signs) {
            if (sign.separates() || sign.isHan()) {
                close(latin, words);
            }
            if (sign.isHan()) {
                words.add(sounds ? sign.pinyin() : sign.plain());
            } else {
                latin.append(sign.plain());
            }
        }
        close(latin, words);
        return new Words(words);
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
