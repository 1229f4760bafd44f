package org.moneytrail.snapshot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Source;
import org.moneytrail.graph.row.RowPacking;

/**
 * What all dossiers share, also those of the snapshots that come of this one: it only ever grows. Their statements name their sources by
 * number, since there are millions, and to find a source by its slug is to look at four places of memory that nobody looked at lately.
 */
final class Shelf {

    private final RowPacking packing;

    /** Of those that were there first, in order: the number of each is its place. */
    private final String[] slugs;

    private final Map<String, Integer> added = new ConcurrentHashMap<>();
    private volatile Source[] sources;

    /** @param sources by slug; the same slugs get the same numbers */
    Shelf(RowPacking packing, Map<String, Source> sources) {
        this.packing = packing;
        Map<String, Source> inOrder = new TreeMap<>(sources);
        this.slugs = inOrder.keySet().toArray(String[]::new);
        this.sources = inOrder.values().toArray(Source[]::new);
    }

    RowPacking packing() {
        return packing;
    }

    synchronized void add(Map<String, Source> more) {
        Map<String, Source> unknown = new HashMap<>(more);
        unknown.keySet().removeIf(slug -> number(slug) != null);
        if (unknown.isEmpty()) {
            return;
        }
        Source[] all = Arrays.copyOf(sources, sources.length + unknown.size());
        int next = sources.length;
        Map<String, Integer> numbers = new HashMap<>();
        for (Map.Entry<String, Source> source : unknown.entrySet()) {
            numbers.put(source.getKey(), next);
            all[next++] = source.getValue();
        }
        // A number is given out only once its source is there.
        sources = all;
        added.putAll(numbers);
    }

    private @Nullable Integer number(String slug) {
        int place = Arrays.binarySearch(slugs, slug);
        return place >= 0 ? Integer.valueOf(place) : added.get(slug);
    }

    /** What stands for a source in what is packed: its number, or of one that came while the graph was read its slug. */
    Object sign(String slug) {
        Integer number = number(slug);
        return number == null ? slug : Long.valueOf(number);
    }

    /** @param sign what {@link #sign} gave, or a slug */
    Source source(Object sign) {
        int number =
                sign instanceof Long known
                        ? known.intValue()
                        : Objects.requireNonNull(number((String) sign), sign.toString());
        return sources[number];
    }
}
