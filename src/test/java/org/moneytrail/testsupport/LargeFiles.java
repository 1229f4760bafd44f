package org.moneytrail.testsupport;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A data set of any size, the same for the same size: rounds, one in twenty told twice, and two legs to each. All its ids begin
 * with one word, so that sets of different words can come into one graph.
 */
public final class LargeFiles {

    private static final int COMPANIES = 20_000;
    private static final int SOURCES = 20_000;

    private final String word;

    private LargeFiles(String word) {
        this.word = word;
    }

    public static void main(String[] arguments) throws IOException {
        new LargeFiles(arguments.length > 2 ? arguments[2] : "")
                .writeTo(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** @param facts rounds and legs together, each with its statement */
    public static Path write(Path folder, int facts) throws IOException {
        return new LargeFiles("").writeTo(folder, facts);
    }

    private Path writeTo(Path folder, int facts) throws IOException {
        Files.createDirectories(folder);
        int rounds = facts / 3;
        int companies = Math.max(10, Math.min(COMPANIES, rounds / 4));
        int sources = Math.max(10, Math.min(SOURCES, rounds / 4));
        try (PrintWriter file = file(folder, "sources.csv")) {
            file.print("id,url,publisher,title,published_on,reliability,recorded_on\n");
            for (int i = 0; i < sources; i++) {
                print(
                        file,
                        "~s%d,https://example.org/%d,Wire %d,Page"
                                + " %d,2024-03-%02d,PRESS,2026-11-23\n",
                        i,
                        i,
                        i % 50,
                        i,
                        1 + i % 28);
            }
        }
        try (PrintWriter file = file(folder, "organizations.csv")) {
            file.print("id,name_en,name_zh,aliases,kind,country,source_id\n");
            for (int i = 0; i < companies; i++) {
                print(
                        file,
                        "~o%d,Organization %d,,,%s,CN,~s%d\n",
                        i,
                        i,
                        i % 2 == 0 ? "STARTUP" : "VC_FIRM",
                        i % sources);
            }
        }
        writeRounds(folder, rounds, companies, sources);
        writeLegs(folder, rounds, companies, sources);
        return folder;
    }

    private void writeRounds(Path folder, int rounds, int companies, int sources)
            throws IOException {
        try (PrintWriter file = file(folder, "rounds.csv")) {
            file.print(
                    "id,startup_id,round_name,announced_on,amount,currency,amount_disclosed,scope,status,instrument,canonical_round_id,source_id\n");
            for (int i = 0; i < rounds; i++) {
                boolean rival = i % 20 == 19;
                int told = rival ? i - 1 : i;
                print(
                        file,
                        "~r%d,~o%d,Series"
                                + " %d,2024-%02d,%d000000,CNY,exact,ROUND,CLOSED,EQUITY,%s,~s%d\n",
                        i,
                        told * 2 % companies / 2 * 2,
                        told % 7,
                        1 + told % 12,
                        1 + told % 900,
                        rival ? word + "r" + told : "",
                        i * 13L % sources);
            }
        }
    }

    private void writeLegs(Path folder, int rounds, int companies, int sources) throws IOException {
        try (PrintWriter file = file(folder, "participations.csv")) {
            file.print("id,round_id,investor_id,is_lead,amount,currency,source_id\n");
            for (int i = 0; i < rounds * 2; i++) {
                int investor = (int) (i * 7L % (companies / 2)) * 2 + 1;
                print(
                        file,
                        "~p%d,~r%d,~o%d,%s,500000,CNY,~s%d\n",
                        i,
                        i / 2,
                        investor % companies,
                        i % 2 == 0,
                        i * 17L % sources);
            }
        }
    }

    private void print(PrintWriter file, String row, Object... values) {
        file.printf(row.replace("~", word), values);
    }

    private static PrintWriter file(Path folder, String name) throws IOException {
        return new PrintWriter(
                Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8));
    }
}
