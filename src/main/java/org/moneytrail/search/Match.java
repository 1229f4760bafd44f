package org.moneytrail.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well a name fits what was asked for.
 *
 * @param score a hundred for each step of {@link MatchKind}, and within a step more for an entity's own name and for a whole one
 */
record Match(NameForm name, MatchKind kind, int score) {

    private static final int SHORTEST_SOUND_INSIDE = 4;
    private static final Comparator<Match> BEST = Comparator.comparing(Match::score);

    /** The best of an entity's names; empty where none fits. */
    static Optional<Match> best(SearchText asked, List<NameForm> names) {
        // The first of equals: names come before aliases, and these before the slug.
        return names.stream()
                .flatMap(name -> of(asked, name).stream())
                .reduce((best, next) -> BEST.compare(next, best) > 0 ? next : best);
    }

    static Optional<Match> of(SearchText asked, NameForm name) {
        String text = asked.plain().compact();
        if (name.plain().compact().equals(text)) {
            return found(
                    name, name.kind().isOwn() ? MatchKind.EXACT_NAME : MatchKind.EXACT_ALIAS, 0);
        }
        if (name.plain().compact().startsWith(text)) {
            return found(name, MatchKind.PREFIX, 0);
        }
        if (name.plain().hasTailLike(text) || hasAllWords(asked, name)) {
            return found(name, MatchKind.WORD, 0);
        }
        return sound(asked, name).or(() -> typo(asked, name));
    }

    private static boolean hasAllWords(SearchText asked, NameForm name) {
        return !asked.han()
                && asked.plain().list().stream()
                        .allMatch(
                                word ->
                                        name.plain().list().stream()
                                                .anyMatch(own -> own.startsWith(word)));
    }

    private static Optional<Match> sound(SearchText asked, NameForm name) {
        Words sounds = name.pinyin().isEmpty() ? name.plain() : name.pinyin();
        boolean pinyin = !name.pinyin().isEmpty() || asked.han() || !asked.soundsAsWritten();
        String text = asked.sound().compact();
        if (!pinyin) {
            return Optional.empty();
        }
        if (sounds.compact().equals(text)) {
            return found(name, MatchKind.PINYIN, 60);
        }
        if (sounds.compact().startsWith(text)) {
            return found(name, MatchKind.PINYIN, 30);
        }
        return text.length() >= SHORTEST_SOUND_INSIDE && sounds.hasTailLike(text)
                ? found(name, MatchKind.PINYIN, 0)
                : Optional.empty();
    }

    private static Optional<Match> typo(SearchText asked, NameForm name) {
        String text = asked.plain().compact();
        String sound = asked.sound().compact();
        boolean enough = text.codePointCount(0, text.length()) >= (asked.han() ? 3 : 4);
        boolean whole =
                enough
                        && (Typos.oneApart(text, name.plain().compact())
                                || Typos.oneApart(sound, name.pinyin().compact()));
        if (whole) {
            return found(name, MatchKind.TYPO, 30);
        }
        return !asked.han() && hasAllWordsAlmost(asked, name)
                ? found(name, MatchKind.TYPO, 0)
                : Optional.empty();
    }

    private static boolean hasAllWordsAlmost(SearchText asked, NameForm name) {
        return asked.plain().list().stream()
                .allMatch(
                        word -> name.plain().list().stream().anyMatch(own -> isAlmost(word, own)));
    }

    static boolean isAlmost(String word, String own) {
        return own.startsWith(word)
                || word.length() >= LuceneQuery.SHORTEST_TYPO && Typos.oneApart(word, own);
    }

    private static Optional<Match> found(NameForm name, MatchKind kind, int whole) {
        int step = 100 * (MatchKind.values().length - kind.ordinal());
        int own = 5 * (NameKind.values().length - name.kind().ordinal());
        return Optional.of(new Match(name, kind, step + whole + own));
    }
}
