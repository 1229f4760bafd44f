package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All names by which parties are known; a name that two of them have decides nothing. */
final class NameBook {

    private static final int CANDIDATES = 5;
    private static final double LEAST = 0.6;

    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, List<String>> namesOf = new LinkedHashMap<>();

    void add(String slug, List<String> names) {
        List<String> folded = new ArrayList<>();
        for (String name : names) {
            String key = NameFold.of(name);
            if (!key.isEmpty()) {
                byName.computeIfAbsent(key, any -> new TreeSet<>()).add(slug);
                folded.add(key);
            }
        }
        byName.computeIfAbsent(NameFold.of(slug), any -> new TreeSet<>()).add(slug);
        namesOf.put(slug, folded);
    }

    boolean hasSlug(String slug) {
        return namesOf.containsKey(slug);
    }

    /** Whoever has exactly this name, but for case, width and punctuation. */
    Set<String> exactly(String name) {
        return byName.getOrDefault(NameFold.of(name), Set.of());
    }

    /** How much somebody's name resembles the wanted one. */
    record Candidate(String slug, double score) {}

    List<Candidate> near(String name) {
        String wanted = NameFold.of(name);
        List<Candidate> all = new ArrayList<>();
        namesOf.forEach(
                (slug, names) -> {
                    double best =
                            names.stream()
                                    .mapToDouble(known -> NameFold.likeness(wanted, known))
                                    .max()
                                    .orElse(0);
                    if (best >= LEAST) {
                        all.add(new Candidate(slug, best));
                    }
                });
        return all.stream()
                .sorted(
                        Comparator.comparingDouble(Candidate::score)
                                .reversed()
                                .thenComparing(Candidate::slug))
                .limit(CANDIDATES)
                .toList();
    }
}
