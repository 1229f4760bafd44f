package org.moneytrail.snapshot;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * At whom what lies in dossiers points.
 *
 * @param roundsOfStartup by slug
 * @param roundsOfParty by id
 * @param organizationsOfPerson slugs of where somebody has a post, by slug of the person
 * @param namedElsewhere slugs of rounds of others that a startup's rounds may contain or be a part of; by slug of the startup
 * @param lookedAt slugs of the startups in which somebody was interested; by id of the party
 */
record Ends(
        Map<String, List<NamedRound>> roundsOfStartup,
        Map<String, List<NamedRound>> roundsOfParty,
        Map<String, List<String>> organizationsOfPerson,
        Map<String, Set<String>> namedElsewhere,
        Map<String, List<String>> lookedAt) {

    static Ends of(Map<String, Dossier> dossiers) {
        List<Outline> outlines = new ArrayList<>(dossiers.size());
        dossiers.forEach((slug, dossier) -> outlines.add(dossier.outline(slug)));
        return of(outlines);
    }

    static Ends of(List<Outline> outlines) {
        Ends all = none();
        outlines.forEach(all::add);
        all.roundsOfParty.replaceAll((party, rounds) -> List.copyOf(rounds));
        all.organizationsOfPerson.replaceAll((person, slugs) -> List.copyOf(slugs));
        return all;
    }

    private static Ends none() {
        return new Ends(
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>());
    }

    private void add(Outline outline) {
        List<NamedRound> rounds = outline.rounds();
        if (!rounds.isEmpty()) {
            roundsOfStartup.put(outline.organization(), rounds);
        }
        if (!outline.elsewhere().isEmpty()) {
            namedElsewhere.put(outline.organization(), Set.copyOf(outline.elsewhere()));
        }
        for (NamedRound round : rounds) {
            round.investors().forEach(party -> add(roundsOfParty, party, round));
        }
        outline.lookers().forEach(party -> add(lookedAt, party, outline.organization()));
        outline.people()
                .forEach(person -> add(organizationsOfPerson, person, outline.organization()));
    }

    private static <T> void add(Map<String, List<T>> all, String key, T value) {
        all.computeIfAbsent(key, any -> new ArrayList<>(2)).add(value);
    }

    List<String> organizationsOf(String person) {
        return organizationsOfPerson.getOrDefault(person, List.of());
    }

    /** What does not change stays the same object: a map of all startups costs milliseconds to copy. */
    Ends with(Map<String, Dossier> before, Map<String, Dossier> after, Collection<String> changed) {
        Ends less = of(some(before, changed));
        Ends more = of(some(after, changed));
        return new Ends(
                replaced(roundsOfStartup, less.roundsOfStartup, more.roundsOfStartup),
                moved(
                        roundsOfParty,
                        less.roundsOfParty,
                        more.roundsOfParty,
                        round -> changed.contains(round.startup())),
                moved(
                        organizationsOfPerson,
                        less.organizationsOfPerson,
                        more.organizationsOfPerson,
                        changed::contains),
                replaced(namedElsewhere, less.namedElsewhere, more.namedElsewhere),
                moved(lookedAt, less.lookedAt, more.lookedAt, changed::contains));
    }

    private static Map<String, Dossier> some(
            Map<String, Dossier> dossiers, Collection<String> slugs) {
        Map<String, Dossier> some = new HashMap<>();
        slugs.forEach(slug -> some.put(slug, dossiers.getOrDefault(slug, Dossier.EMPTY)));
        return some;
    }

    private static <T> Map<String, T> replaced(
            Map<String, T> all, Map<String, T> less, Map<String, T> more) {
        if (less.equals(more)) {
            return all;
        }
        Map<String, T> now = new HashMap<>(all);
        less.keySet().forEach(now::remove);
        now.putAll(more);
        return now;
    }

    /** @param gone what came from a changed dossier */
    private static <T> Map<String, List<T>> moved(
            Map<String, List<T>> all,
            Map<String, List<T>> less,
            Map<String, List<T>> more,
            Predicate<T> gone) {
        if (less.equals(more)) {
            return all;
        }
        Map<String, List<T>> now = new HashMap<>(all);
        for (String key : Sets.union(less.keySet(), more.keySet())) {
            List<T> values = new ArrayList<>(all.getOrDefault(key, List.of()));
            values.removeIf(gone);
            values.addAll(more.getOrDefault(key, List.of()));
            if (values.isEmpty()) {
                now.remove(key);
            } else {
                now.put(key, List.copyOf(values));
            }
        }
        return now;
    }
}
