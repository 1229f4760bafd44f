package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Reads files again and again in parts of some thousand rows, so that memory does not grow with them. */
final class Parts {

    static final int ROWS = 5000;

    /** Files whose rows can only be judged together; they are small by nature. */
    private static final Set<Layout> TOGETHER =
            Set.of(Layout.SECTORS, Layout.LISTED_COMPANIES, Layout.FX);

    private final DataFiles files;
    private final SetIndex index = new SetIndex();

    Parts(DataFiles files) {
        this.files = files;
    }

    SetIndex index() {
        return index;
    }

    /** The first time: every row is checked by itself, and its id is kept. */
    Problems readAll(ImportProgress progress) {
        Problems problems = new Problems();
        DataSetReader.checkNames(files, problems);
        long[] read = {0};
        for (Layout layout : Layout.values()) {
            FileReading reading =
                    new FileReading(
                            layout,
                            problems,
                            index.ids(layout),
                            row -> {
                                index.keep(layout, row);
                                progress.rows(++read[0]);
                            });
            if (!DataSetReader.readFile(files, layout, reading)) {
                index.isNotWhole(layout);
            }
        }
        return problems;
    }

    /** Each part of a file with its good rows of the wanted kind, in the order of the file. */
    void each(Layout layout, int rows, Predicate<Row> wanted, BiConsumer<Layout, DataSet> taker) {
        List<Row> part = new ArrayList<>();
        Runnable handOver =
                () -> {
                    if (!part.isEmpty()) {
                        taker.accept(layout, DataSet.part(layout, List.copyOf(part), index));
                        part.clear();
                    }
                };
        LineOfId known = (id, line) -> index.ids(layout).line(id) == line ? 0 : 1;
        FileReading reading =
                new FileReading(
                        layout,
                        new Problems(),
                        known,
                        row -> {
                            if (wanted.test(row)) {
                                part.add(row);
                            }
                            if (part.size() == rows && !TOGETHER.contains(layout)) {
                                handOver.run();
                            }
                        });
        DataSetReader.readFile(files, layout, reading);
        handOver.run();
    }

    /** As they are written: what others of the same file refer to comes first. */
    void inOrder(int rows, BiConsumer<Layout, DataSet> taker) {
        for (Layout layout : Layout.values()) {
            boolean together = TOGETHER.contains(layout);
            each(layout, rows, row -> together || !SetIndex.isLate(layout, row), taker);
            if (!together && index.hasLate(layout)) {
                each(layout, rows, row -> SetIndex.isLate(layout, row), taker);
            }
        }
    }
}
