package org.moneytrail.bench;

import org.openjdk.jmh.Main;

/** What mvn -Pbench starts: load, reports, start, import or rules. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "load" -> LoadRun.main(arguments);
            case "reports" -> ReportRun.main(arguments);
            case "start" -> StartRun.main(arguments);
            case "import" -> ImportRun.main(arguments);
            case "rules" ->
                    Main.main(System.getProperty("bench.options", "").strip().split("\\s+"));
            default ->
                    throw new IllegalArgumentException(
                            "load, reports, start, import or rules: " + arguments[0]);
        }
    }
}
