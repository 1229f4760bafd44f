package org.moneytrail.curate.input;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.refusal.InvalidArgument;

/**
 * An input as a row: the text of each cell by its column, and the way back from a column to the member that filled it.
 *
 * @param canonical the fact of which it is another telling, where the files have no column for that
 */
public record Cells(
        Map<String, String> byColumn, Map<String, String> memberOf, @Nullable String canonical) {

    /** @throws InvalidArgument for a text that no cell can hold */
    public static Cells of(Telling input) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> members = new LinkedHashMap<>();
        String canonical = null;
        for (RecordComponent member : input.getClass().getRecordComponents()) {
            Cell cell = cell(input.getClass(), member.getName());
            if (cell == null) {
                continue;
            }
            String text = text(cell, member.getName(), value(input, member));
            if (cell.value().equals(Cell.ANOTHER_TELLING)) {
                canonical = text;
                continue;
            }
            members.put(cell.value(), member.getName());
            if (text != null) {
                cells.put(cell.value(), text);
            }
        }
        return new Cells(cells, members, canonical);
    }

    public Cells with(String column, String text) {
        Map<String, String> cells = new LinkedHashMap<>(byColumn);
        cells.put(column, text);
        return new Cells(cells, memberOf, canonical);
    }

    private static @Nullable Cell cell(Class<?> type, String member) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(member))
                .map((Field field) -> field.getAnnotation(Cell.class))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object value(Telling input, RecordComponent member) {
        try {
            return member.getAccessor().invoke(input);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(member.getName(), e);
        }
    }

    private static @Nullable String text(Cell cell, String member, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(one -> part(cell, member, String.valueOf(one)))
                    .collect(Collectors.joining(cell.separator()));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Disclosure how) {
            return how.name().toLowerCase(Locale.ROOT);
        }
        return single(cell, value.toString());
    }

    private static String part(Cell cell, String member, String text) {
        if (text.contains(cell.separator())) {
            throw InvalidArgument.at(
                    "input." + member, "'" + text + "' holds a " + cell.separator());
        }
        return single(cell, text);
    }

    private static String single(Cell cell, String text) {
        return cell.reference() ? GlobalId.parse(text).slug() : text;
    }
}
