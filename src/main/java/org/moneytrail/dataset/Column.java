package org.moneytrail.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file: its name, what its cells hold, whether each row needs it, and the relationship that a reference becomes
 * (none: the reference stays a field of the statement).
 */
public record Column(String name, CellType type, boolean required, @Nullable String relationship) {

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z0-9])");

    /** Every cell of every row asks. */
    private static final Map<String, String> PROPERTIES = new ConcurrentHashMap<>();

    static Column of(String name, CellType type) {
        return new Column(name, type, false, null);
    }

    static Column id() {
        return of("id", PlainType.ID).needed();
    }

    static Column source() {
        return ref("source_id", Kind.SOURCE).needed();
    }

    static Column text(String name) {
        return of(name, PlainType.TEXT);
    }

    static Column texts(String name) {
        return of(name, new CellType.Many(PlainType.TEXT));
    }

    static Column money(String name) {
        return of(name, PlainType.MONEY);
    }

    static Column currency(String name) {
        return of(name, PlainType.CURRENCY);
    }

    static Column day(String name) {
        return of(name, PlainType.DATE);
    }

    static Column partialDate(String name) {
        return of(name, PlainType.PARTIAL_DATE);
    }

    static Column flag(String name) {
        return of(name, PlainType.BOOLEAN);
    }

    static Column code(String name, List<String> codes) {
        return of(name, new CellType.Code(codes));
    }

    static Column ref(String name, Kind kind) {
        return of(name, new CellType.Ref(List.of(kind)));
    }

    static Column refs(String name, Kind kind) {
        return of(name, new CellType.Many(new CellType.Ref(List.of(kind))));
    }

    static Column party(String name) {
        return of(name, new CellType.Ref(Kind.PARTY));
    }

    static Column parties(String name) {
        return of(name, new CellType.Many(new CellType.Ref(Kind.PARTY)));
    }

    Column needed() {
        return new Column(name, type, true, relationship);
    }

    Column as(String becomes) {
        return new Column(name, type, required, becomes);
    }

    /** {@code published_on} is stored as {@code publishedOn}. */
    public String property() {
        return propertyOf(name);
    }

    static String propertyOf(String name) {
        return PROPERTIES.computeIfAbsent(
                name,
                column ->
                        NEXT_WORD
                                .matcher(column)
                                .replaceAll(
                                        (MatchResult found) ->
                                                found.group(1).toUpperCase(Locale.ROOT)));
    }

    /** The kinds that the cell's ids may be of; none where the cell holds no ids. */
    List<Kind> refersTo() {
        CellType single = type instanceof CellType.Many many ? many.of() : type;
        return single instanceof CellType.Ref ref ? ref.kinds() : List.of();
    }
}
