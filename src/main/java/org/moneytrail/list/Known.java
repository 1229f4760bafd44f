package org.moneytrail.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;

/** Values of filters that must exist: asking for what nobody knows is a mistake, and never an empty list. */
final class Known {

    private static final int FEW = 20;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Known() {}

    /**
     * The slug of what an id names.
     *
     * @param types that the id may say
     */
    static String slug(String what, String id, List<String> types, Collection<String> slugs) {
        GlobalId asked = GlobalId.parse(id);
        if (types.stream().noneMatch(asked::mayBe) || !slugs.contains(asked.slug())) {
            throw missing(what, id, asked.slug(), slugs);
        }
        return asked.slug();
    }

    static Set<String> slugs(
            String what, List<String> ids, List<String> types, Collection<String> slugs) {
        Set<String> found = new TreeSet<>();
        ids.forEach(id -> found.add(slug(what, id, types, slugs)));
        return found;
    }

    /** The values as they are known, whatever the case of the letters in which they were asked for. */
    static Set<String> values(String what, List<String> wanted, Collection<String> known) {
        Set<String> found = new TreeSet<>();
        for (String value : wanted) {
            List<String> same = known.stream().filter(value::equalsIgnoreCase).toList();
            if (same.isEmpty()) {
                throw missing(what, value, value, known);
            }
            found.addAll(same);
        }
        return found;
    }

    /** Words that at least one of the texts holds, as they compare. */
    static String words(String what, String wanted, Collection<String> texts) {
        String folded = wanted.toLowerCase(Locale.ROOT);
        if (texts.stream().noneMatch(text -> holds(text, folded))) {
            throw missing(what, wanted, wanted, texts);
        }
        return folded;
    }

    static boolean holds(String text, String folded) {
        return text.toLowerCase(Locale.ROOT).contains(folded);
    }

    static String country(String code) {
        if (!COUNTRIES.contains(code)) {
            List<String> all = Arrays.stream(Locale.getISOCountries()).sorted().toList();
            throw new NotFound(
                    "There is no country '" + code + "' in ISO 3166-1",
                    Suggestions.nearest(code, all));
        }
        return code;
    }

    static NotFound missing(String what, String asked, String typed, Collection<String> known) {
        List<String> nearest = Suggestions.nearest(typed, known);
        List<String> few = known.stream().distinct().sorted().limit(FEW).toList();
        return new NotFound(
                "There is no " + what + " '" + asked + "'", nearest.isEmpty() ? few : nearest);
    }
}
