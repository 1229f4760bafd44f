package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.moneytrail.dataset.SmallFiles.world;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no proper CSV, or CSV of another shape, are told of and never break the reader. */
class BadFilesTest {

    private static final String PEOPLE = "id,name_en,source_id\nann-li,Ann Li,wire\n";

    @Test
    void anUnknownColumnIsToldWithTheNearestKnownOne() {
        assertThat(people("id,nam_en,name_zh,source_id\nann-li,Ann Li,李,wire\n"))
                .containsExactly(
                        new Problem(
                                "people.csv",
                                1,
                                "nam_en",
                                null,
                                "is no column of this file",
                                "name_en"));
    }

    @Test
    void aMissingColumnThatEveryRowNeedsIsToldOnce() {
        assertThat(
                        world().with("funds.csv", "id,name_en,source_id", "a,A,wire", "b,B,wire")
                                .read()
                                .problems())
                .extracting(Problem::text)
                .containsExactly("funds.csv:1 kind: is missing from the header");
    }

    @Test
    void aColumnThatMayBeEmptyMayBeAbsent() {
        assertThat(people(PEOPLE)).isEmpty();
    }

    @Test
    void aColumnStandsOnce() {
        assertThat(people("id,name_en,name_en,source_id\nann-li,Ann,Li,wire\n"))
                .extracting(Problem::reason)
                .containsExactly("stands twice in the header");
    }

    @Test
    void aRowHasAsManyCellsAsTheHeader() {
        assertThat(people(PEOPLE + "bob,Bob\n" + "cat,Cat,wire,more\n"))
                .extracting(Problem::line, Problem::reason)
                .containsExactly(
                        tuple(3, "has 2 cells, the header has 3"),
                        tuple(4, "has 4 cells, the header has 3"));
    }

    @Test
    void anIdStandsOnce() {
        assertThat(people(PEOPLE + "ann-li,Ann Li,wire\n"))
                .extracting(Problem::text)
                .containsExactly("people.csv:3 id \"ann-li\": the id stands on line 2 already");
    }

    @Test
    void aCellMayHaveLinesAndTheNextRowKeepsItsNumber() {
        assertThat(people("id,name_en,source_id\nann-li,\"Ann\nLi\",wire\nbob,,wire\n"))
                .extracting(Problem::line)
                .containsExactly(4);
    }

    @Test
    void aQuoteThatNeverEndsIsToldWithTheLineOfItsRow() {
        assertThat(people(PEOPLE + "bob,\"Bob,wire\ncat,Cat,wire\n"))
                .extracting(Problem::line, Problem::reason)
                .containsExactly(
                        tuple(
                                3,
                                "a quoted cell that starts on this line or below never ends; the rest of the file is not read"));
    }

    @Test
    void textBehindAClosingQuoteIsTold() {
        assertThat(people(PEOPLE + "bob,\"Bob\" the second,wire\n"))
                .extracting(Problem::line)
                .containsExactly(3);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() {
        assertThat(people("\uFEFF" + PEOPLE)).isEmpty();
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        DataSet data =
                world().with(
                                "people.csv",
                                PEOPLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                        .read();
        assertThat(data.problems()).isEmpty();
        assertThat(data.rows(Layout.PEOPLE))
                .singleElement()
                .extracting(Row::source)
                .isEqualTo("wire");
    }

    @Test
    void blankLinesAndBlanksRoundCellsDoNotMatter() {
        assertThat(people("id, name_en ,source_id\n\n  ann-li ,Ann Li , wire\n\n")).isEmpty();
    }

    @Test
    void anotherEncodingIsToldWithItsCell() {
        byte[] gbk = "id,name_zh,source_id\nann-li,李安,wire\n".getBytes(Charset.forName("GB18030"));
        assertThat(world().with("people.csv", gbk).read().problems())
                .extracting(Problem::line, Problem::column, Problem::reason)
                .containsExactly(
                        tuple(2, "name_zh", "is not UTF-8 text (or holds control characters)"));
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(people(""))
                .extracting(Problem::reason)
                .containsExactly("is empty: not even a header row");
    }

    @Test
    void wideTextIsTold() {
        byte[] utf16 = PEOPLE.getBytes(StandardCharsets.UTF_16);
        assertThat(world().with("people.csv", utf16).read().problems()).isNotEmpty();
    }

    @Test
    void anUnknownFileIsToldWithTheNearestKnownOne() {
        assertThat(world().with("round.csv", "id").read().problems())
                .containsExactly(
                        new Problem(
                                "round.csv",
                                0,
                                null,
                                null,
                                "is no file of a data set",
                                "rounds.csv"));
    }

    @Test
    void aBadRowDoesNotSpoilWhatRefersToIt() {
        assertThat(
                        world().with(
                                        "sources.csv",
                                        "id,publisher,title,reliability,recorded_on",
                                        "wire,,T,PRESS,2026-01-01")
                                .read()
                                .problems())
                .extracting(Problem::file)
                .containsExactly("sources.csv");
    }

    @Test
    void aFileThatCannotBeReadToItsEndDoesNotSpoilWhatRefersToIt() {
        assertThat(world().with("sources.csv", "id,\"publisher").read().problems())
                .extracting(Problem::file)
                .containsExactly("sources.csv");
    }

    @Test
    void aFolderThatIsNotThereIsTold(@TempDir Path folder) {
        assertThat(DataSet.read(folder.resolve("nowhere")).problems())
                .extracting(Problem::reason)
                .singleElement()
                .asString()
                .startsWith("the folder cannot be listed");
    }

    @Test
    void aFolderOfFilesIsRead(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("sectors.csv"), "id,name_en\nai,AI\n");
        DataSet data = DataSet.read(folder);
        assertThat(data.problems()).isEmpty();
        assertThat(data.rows(Layout.SECTORS)).extracting(Row::id).containsExactly("ai");
    }

    private static List<Problem> people(String text) {
        return world().with("people.csv", text.getBytes(StandardCharsets.UTF_8)).read().problems();
    }
}
