package org.moneytrail.refusal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Known names that somebody may have meant: first those that continue what was typed, then those a few letters away. */
public final class Suggestions {

    public static final int MOST = 5;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Suggestions() {}

    public static List<String> nearest(String wanted, Collection<String> known) {
        String typed = folded(wanted);
        return known.stream()
                .distinct()
                .map(name -> Candidate.of(typed, name))
                .filter(candidate -> candidate.isNear(typed))
                .sorted(Candidate.NEAREST_FIRST)
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private record Candidate(String name, boolean continues, int distance) {

        static final Comparator<Candidate> NEAREST_FIRST =
                Comparator.comparing(Candidate::continues)
                        .reversed()
                        .thenComparing(Candidate::distance)
                        .thenComparing(Candidate::name);

        static Candidate of(String typed, String name) {
            String folded = folded(name);
            boolean continues = !typed.isEmpty() && folded.startsWith(typed);
            return new Candidate(name, continues, DISTANCE.apply(typed, folded));
        }

        /** A third of the letters may differ; in a short name that is two, so that "aii" still finds "ai". */
        boolean isNear(String typed) {
            return continues || distance <= Math.max(2, typed.length() / 3);
        }
    }
}
