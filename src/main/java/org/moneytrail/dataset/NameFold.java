package org.moneytrail.dataset;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How names are compared: full and half width, capitals, spaces and punctuation make no difference. */
final class NameFold {

    private NameFold() {}

    static String of(String name) {
        String wide = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        wide.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** From 0 to 1: how much of the longer name the shorter one shares with it, by edits. */
    static double likeness(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0) {
            return 0;
        }
        if (one.length() >= 2
                && other.length() >= 2
                && (one.contains(other) || other.contains(one))) {
            return 0.7 + 0.3 * Math.min(one.length(), other.length()) / longer;
        }
        Integer edits = new LevenshteinDistance(longer).apply(one, other);
        return 1 - edits / (double) longer;
    }
}
