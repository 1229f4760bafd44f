package org.moneytrail.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Marks in a name, as it is written, what matched. */
final class Highlights {

    private Highlights() {}

    static List<NamePart> of(Match match, SearchText asked) {
        Spelling name = Spelling.of(match.name().text());
        BitSet marked = new BitSet();
        boolean found =
                run(name, Sign::plain, asked.plain().compact(), marked)
                        || run(name, Highlights::sound, asked.sound().compact(), marked);
        if (!found) {
            words(name, asked, marked);
        }
        if (marked.isEmpty()) {
            marked.set(0, name.signs().size());
        }
        return parts(name, marked);
    }

    private static String sound(Sign sign) {
        return sign.isHan() ? sign.pinyin() : sign.plain();
    }

    /** One run of characters that begins where a word does. */
    private static boolean run(
            Spelling name, Function<Sign, String> spelt, String wanted, BitSet marked) {
        List<Sign> signs = name.signs();
        for (int from = 0; from < signs.size(); from++) {
            int to = opens(signs, from) ? end(signs, from, spelt, wanted) : -1;
            if (to > from) {
                marked.set(from, to);
                return true;
            }
        }
        return false;
    }

    private static boolean opens(List<Sign> signs, int at) {
        Sign sign = signs.get(at);
        Sign before = at == 0 ? null : signs.get(at - 1);
        return !sign.plain().isEmpty()
                && (sign.isHan() || before == null || before.separates() || before.isHan());
    }

    /** Behind the last character of the run that spells what is wanted; -1 where it does not. */
    private static int end(
            List<Sign> signs, int from, Function<Sign, String> spelt, String wanted) {
        int done = 0;
        for (int at = from; at < signs.size(); at++) {
            String piece = spelt.apply(signs.get(at));
            String rest = wanted.substring(done);
            if (!rest.startsWith(piece) && !piece.startsWith(rest)) {
                return -1;
            }
            done += piece.length();
            if (done >= wanted.length()) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Each word by itself, with a slip or without. */
    private static void words(Spelling name, SearchText asked, BitSet marked) {
        for (String word : asked.plain().list()) {
            if (!run(name, Sign::plain, word, marked)) {
                like(name, own -> Match.isAlmost(word, own), marked);
            }
        }
    }

    private static void like(Spelling name, Predicate<String> wanted, BitSet marked) {
        List<Sign> signs = name.signs();
        for (int from = 0; from < signs.size(); from++) {
            int to = from;
            StringBuilder word = new StringBuilder();
            while (opens(signs, from)
                    && to < signs.size()
                    && !signs.get(to).separates()
                    && (to == from || !opens(signs, to))) {
                word.append(signs.get(to++).plain());
            }
            if (!word.isEmpty() && wanted.test(word.toString())) {
                marked.set(from, to);
                return;
            }
        }
    }

    private static List<NamePart> parts(Spelling name, BitSet marked) {
        List<NamePart> parts = new ArrayList<>();
        int signs = name.signs().size();
        for (int from = 0; from < signs; ) {
            boolean on = marked.get(from);
            int to = on ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int end = to < 0 ? signs : Math.min(to, signs);
            String text =
                    name.text()
                            .substring(
                                    name.signs().get(from).from(), name.signs().get(end - 1).to());
            parts.add(new NamePart(text, on));
            from = end;
        }
        return parts;
    }
}
