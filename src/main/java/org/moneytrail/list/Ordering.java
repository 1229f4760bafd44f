package org.moneytrail.list;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.InvalidArgument;

/**
 * The order of a list: its keys, and then the slug. Cursors are bound to it, since what comes behind a position is a matter of the order.
 *
 * @param list the name of the list
 */
record Ordering<R>(String list, List<SortKey<R>> keys, Function<R, String> slug)
        implements Comparator<Position> {

    private static final String BETWEEN = "&";
    private static final String UNKNOWN = "-";

    /** A row with its position. */
    record Placed<R>(R row, Position position) {}

    String signature() {
        return keys.stream()
                .map(SortKey::signature)
                .collect(Collectors.joining(", ", list + " by ", keys.isEmpty() ? "slug" : ""));
    }

    List<Placed<R>> sorted(Collection<R> rows) {
        return rows.stream()
                .map(row -> new Placed<>(row, position(row)))
                .sorted(Comparator.comparing(Placed::position, this))
                .toList();
    }

    Position position(R row) {
        List<@Nullable SortValue> values = new ArrayList<>(keys.size());
        keys.forEach(key -> values.add(key.value().apply(row)));
        return new Position(values, slug.apply(row));
    }

    @Override
    public int compare(Position a, Position b) {
        for (int i = 0; i < keys.size(); i++) {
            int by = keys.get(i).compare(a.values().get(i), b.values().get(i));
            if (by != 0) {
                return by;
            }
        }
        return a.slug().compareTo(b.slug());
    }

    /** What a cursor carries. */
    String written(Position position) {
        List<String> parts = new ArrayList<>();
        parts.add(signature());
        for (SortValue value : position.values()) {
            parts.add(value == null ? UNKNOWN : value.written());
        }
        parts.add(position.slug());
        return parts.stream()
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * @param argument after or before
     * @throws InvalidArgument if the cursor is of another list or another order
     */
    Position read(String argument, String written) {
        try {
            List<String> parts = new ArrayList<>();
            for (String part : written.split(BETWEEN, -1)) {
                parts.add(URLDecoder.decode(part, StandardCharsets.UTF_8));
            }
            if (parts.size() == keys.size() + 2 && parts.get(0).equals(signature())) {
                return position(parts.subList(1, parts.size()));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // told below: it is no cursor of this list
        }
        throw InvalidArgument.at(
                argument,
                "the cursor is not one of "
                        + signature()
                        + ": page on with the orderBy that it came with");
    }

    private Position position(List<String> written) {
        List<@Nullable SortValue> values = new ArrayList<>();
        for (String value : written.subList(0, keys.size())) {
            values.add(value.equals(UNKNOWN) ? null : SortValue.read(value));
        }
        return new Position(values, written.get(keys.size()));
    }
}
