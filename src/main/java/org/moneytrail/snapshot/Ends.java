package org.moneytrail.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
        return of(dossiers, new Once());
    }

    static Ends of(Map<String, Dossier> dossiers, Once once) {
        Ends all = none();
        // To unpack them is most of the work, and at a start everybody waits for it.
        dossiers.entrySet().parallelStream()
                .map(entry -> entry.getValue().outline(entry.getKey()).with(once))
                .toList()
                .forEach(outline -> all.add(outline));
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

    /** What is not changed stays the same objects. */
    Ends with(Map<String, Dossier> before, Map<String, Dossier> after, Collection<String> changed) {
        Map<String, Dossier> fresh = new HashMap<>();
        Set<String> people = new HashSet<>();
        Set<String> parties = new HashSet<>();
        Set<String> lookers = new HashSet<>();
        for (String slug : changed) {
            fresh.put(slug, after.getOrDefault(slug, Dossier.EMPTY));
            Outline known = before.getOrDefault(slug, Dossier.EMPTY).outline(slug);
            people.addAll(known.people());
            lookers.addAll(known.lookers());
            roundsOfStartup
                    .getOrDefault(slug, List.of())
                    .forEach(round -> parties.addAll(round.investors()));
        }
        Ends more = of(fresh);
        people.addAll(more.organizationsOfPerson.keySet());
        parties.addAll(more.roundsOfParty.keySet());
        lookers.addAll(more.lookedAt.keySet());
        Set<String> gone = new HashSet<>(changed);
        Ends all =
                new Ends(
                        new HashMap<>(roundsOfStartup),
                        new HashMap<>(roundsOfParty),
                        new HashMap<>(organizationsOfPerson),
                        new HashMap<>(namedElsewhere),
                        new HashMap<>(lookedAt));
        all.namedElsewhere.keySet().removeAll(gone);
        all.namedElsewhere.putAll(more.namedElsewhere);
        all.roundsOfStartup.keySet().removeAll(gone);
        all.roundsOfStartup.putAll(more.roundsOfStartup);
        for (String party : parties) {
            Stream<NamedRound> kept =
                    roundsOfParty.getOrDefault(party, List.of()).stream()
                            .filter(round -> !gone.contains(round.startup()));
            put(all.roundsOfParty, party, kept, more.roundsOfParty);
        }
        for (String party : lookers) {
            Stream<String> kept =
                    lookedAt.getOrDefault(party, List.of()).stream()
                            .filter(slug -> !gone.contains(slug));
            put(all.lookedAt, party, kept, more.lookedAt);
        }
        for (String person : people) {
            Stream<String> kept =
                    organizationsOf(person).stream().filter(slug -> !gone.contains(slug));
            put(all.organizationsOfPerson, person, kept, more.organizationsOfPerson);
        }
        return all;
    }

    private static <T> void put(
            Map<String, List<T>> all, String key, Stream<T> kept, Map<String, List<T>> more) {
        List<T> now = Stream.concat(kept, more.getOrDefault(key, List.of()).stream()).toList();
        if (now.isEmpty()) {
            all.remove(key);
        } else {
            all.put(key, now);
        }
    }
}
