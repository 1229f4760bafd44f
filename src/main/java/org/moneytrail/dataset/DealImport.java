package org.moneytrail.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moneytrail.graph.GraphReader;

/**
 * Turns deal lists into files of a data set. A name is told by the names and aliases that the graph knows; one that resembles them, or
 * that several have, is a question to the user, and so is a round that the graph may have already.
 */
public final class DealImport {

    /**
     * @param mapping which header means what, where it is not the built-in one
     * @param source of rows that name none
     * @param review where questions are written, and answers are read
     * @param create whether names that resemble no known one become organizations
     */
    public record Options(
            Optional<Path> mapping, Optional<String> source, Path review, boolean create) {}

    /**
     * @param files the deals, and whatever files came beside them
     * @param lines what a person should read
     */
    public record Outcome(DataFiles files, List<String> lines, boolean isRefused) {}

    private final DealRepository repository;
    private final Options options;

    public DealImport(GraphReader reader, Options options) {
        this.repository = new DealRepository(reader);
        this.options = options;
    }

    public Outcome read(List<Path> lists, DataFiles beside) throws IOException {
        Problems problems = new Problems();
        DealMapping mapping = DealMapping.of(options.mapping());
        List<DealList.Deal> deals = new ArrayList<>();
        for (Path list : lists) {
            String name = String.valueOf(list.getFileName());
            deals.addAll(
                    new DealList(name, mapping, options.source().orElse(null), problems)
                            .read(list));
        }
        ReviewList review = ReviewList.read(options.review());
        DealFiles files = new DealFiles(mapping.defaultStatus());
        DealNames names = new DealNames(book(beside), review, options.create(), files, problems);
        Map<String, String> sources = sources(deals, beside);
        List<DealNames.Told> told = new ArrayList<>();
        for (DealList.Deal deal : deals) {
            String source = sources.get(String.valueOf(deal.source()));
            if (source == null) {
                problems.add(
                        new Problem(
                                deal.file(),
                                deal.line(),
                                "source",
                                deal.source(),
                                "no source of that id or address, neither in the graph nor in a"
                                        + " sources.csv beside",
                                null));
            } else {
                names.tell(deal, source).ifPresent(told::add);
            }
        }
        new DealRounds(repository, review, files, problems).add(told);
        return outcome(deals, files.over(beside), problems, review);
    }

    private Outcome outcome(
            List<DealList.Deal> deals, DataFiles files, Problems problems, ReviewList review)
            throws IOException {
        List<String> lines = new ArrayList<>();
        problems.listed()
                .forEach(problem -> lines.add("problem " + problem.rule() + " " + problem.text()));
        if (problems.unlisted() > 0) {
            lines.add("… and " + problems.unlisted() + " more problems");
        }
        lines.add(deals.size() + " deals read");
        if (review.isOpen()) {
            review.write(options.review());
            lines.add(
                    review.openQuestions()
                            + " names or rounds could not be told: decide them in "
                            + options.review()
                            + " (an id, new, new:id, new:id:KIND, or skip) and run the same command"
                            + " again");
        }
        return new Outcome(files, lines, review.isOpen() || !problems.isEmpty());
    }

    private NameBook book(DataFiles beside) {
        NameBook book = repository.names();
        DataSet given = DataSetReader.read(beside);
        for (Kind kind : Kind.PARTY) {
            given.rows(Layout.of(kind)).forEach(row -> book.add(row.id(), names(row)));
        }
        return book;
    }

    private static List<String> names(Row row) {
        List<String> names = new ArrayList<>(row.values("aliases"));
        names.addAll(row.values("nameEn"));
        names.addAll(row.values("nameZh"));
        return names;
    }

    private Map<String, String> sources(List<DealList.Deal> deals, DataFiles beside) {
        TreeSet<String> wanted =
                deals.stream()
                        .map(deal -> String.valueOf(deal.source()))
                        .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> known = new TreeMap<>(repository.sources(wanted));
        for (Row row : DataSetReader.read(beside).rows(Layout.SOURCES)) {
            known.put(row.id(), row.id());
            if (row.text("url") != null) {
                known.putIfAbsent(String.valueOf(row.text("url")), row.id());
            }
        }
        return known;
    }
}
