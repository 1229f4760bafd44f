package org.moneytrail.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the full-text index is asked for. Folded words are letters and digits in lower case, so that no operator of the index's own
 * language can get in from outside.
 */
final class LuceneQuery {

    private static final int MOST_WORDS = 12;
    static final int SHORTEST_TYPO = 4;

    private LuceneQuery() {}

    static String of(SearchText asked) {
        List<String> clauses = new ArrayList<>();
        clauses.addAll(whole(asked.plain().compact(), 60));
        clauses.addAll(whole(asked.sound().compact(), 30));
        words(asked, clauses);
        return clauses.stream().distinct().collect(Collectors.joining(" "));
    }

    private static List<String> whole(String compact, int boost) {
        String term = SearchKeys.term(compact);
        List<String> clauses = new ArrayList<>();
        clauses.add("_" + term + "^" + boost);
        clauses.add("_" + term + "*^" + boost / 3);
        clauses.add(term + "*^" + boost / 6);
        if (compact.length() >= 3 && compact.length() < SearchKeys.LONGEST_TERM) {
            clauses.add("_" + term + "~1");
        }
        return clauses;
    }

    /** All of them, in any order, each as the beginning of a word or with one letter wrong. */
    private static void words(SearchText asked, List<String> clauses) {
        if (!asked.han()) {
            clauses.add(
                    asked.plain().list().stream()
                            .limit(MOST_WORDS)
                            .map(LuceneQuery::word)
                            .collect(Collectors.joining(" ", "(", ")^2")));
        }
    }

    private static String word(String word) {
        String term = SearchKeys.term(word);
        boolean fuzzy = word.length() >= SHORTEST_TYPO && word.length() < SearchKeys.LONGEST_TERM;
        return fuzzy ? "+(" + term + "* " + term + "~1)" : "+" + term + "*";
    }
}
