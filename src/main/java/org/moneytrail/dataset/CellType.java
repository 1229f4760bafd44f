package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.List;

/** What a column's cells may hold; empty cells never get here. */
sealed interface CellType permits CellType.Code, CellType.Ref, CellType.Many, PlainType {

    Cell read(String text);

    /** One word of a closed list. */
    record Code(List<String> codes) implements CellType {
        @Override
        public Cell read(String text) {
            return codes.contains(text)
                    ? Cell.of(text)
                    : Cell.wrong("not one of " + String.join(", ", codes), Nearest.to(text, codes));
        }
    }

    /** The id of a row of another file; whether that row exists is seen when all files are read. */
    record Ref(List<Kind> kinds) implements CellType {
        @Override
        public Cell read(String text) {
            return PlainType.ID.read(text);
        }
    }

    /** Several values with | between them. */
    record Many(CellType of) implements CellType {
        @Override
        public Cell read(String text) {
            List<Object> values = new ArrayList<>();
            for (String part : text.split("\\|", -1)) {
                Cell cell =
                        part.isBlank()
                                ? Cell.wrong("has an empty part between |")
                                : of.read(part.strip());
                if (cell.value() == null) {
                    return cell;
                }
                if (values.contains(cell.value())) {
                    return Cell.wrong("names " + cell.value() + " twice");
                }
                values.add(cell.value());
            }
            return Cell.of(List.copyOf(values));
        }
    }
}
