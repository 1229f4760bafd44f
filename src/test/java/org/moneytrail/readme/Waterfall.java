package org.moneytrail.readme;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/** Draws an answer to {@code moneyReached} as plain SVG: what was told, what stopped it, what reached. */
final class Waterfall {
    private static final int WIDTH = 960;
    private static final int LEFT = 270;
    private static final int SPAN = 430;
    private static final int VALUES = LEFT + SPAN + 16;
    private static final int ROW = 36;
    private static final int TOP = 62;
    private static final int BAR = 18;
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("DUPLICATE", "the same money told twice"),
                    Map.entry("CANCELLED", "called off or denied"),
                    Map.entry("INTERNAL", "a firm's own budget"),
                    Map.entry("ACQUISITION", "paid to sellers, not startups"),
                    Map.entry("PUBLIC_OFFERING", "raised from the public"),
                    Map.entry("RUMOURED", "only rumoured"),
                    Map.entry("NOT_CLOSED", "announced, not closed"),
                    Map.entry("SECONDARY", "old shares changed hands"),
                    Map.entry("DEBT", "loans"),
                    Map.entry("LISTED_RECIPIENT", "was listed already"),
                    Map.entry("IN_KIND", "computing credits, not cash"),
                    Map.entry("AFFILIATED", "the startup's own people"),
                    Map.entry("OVERLAP", "perhaps part of another round"),
                    Map.entry("ROUND_TRIP", "flowed back by contract"),
                    Map.entry("RETURNED", "paid back"),
                    Map.entry("NOT_PAID", "no payment documented"),
                    Map.entry("UNITEMISED", "a total that no round shows"));

    private final StringBuilder svg = new StringBuilder();
    private final BigDecimal gross;
    private BigDecimal rest;
    private int row;

    private Waterfall(JsonNode report) {
        gross = amount(report.path("gross"), "stated");
        rest = gross;
        int rows = report.path("exclusions").size() + 2;
        head(TOP + rows * ROW + 44);
        told(report.path("gross"));
        report.path("exclusions").forEach(this::exclusion);
        reached(report.path("reached"));
        foot();
    }

    static String of(JsonNode report) {
        return new Waterfall(report).svg.toString();
    }

    private void head(int height) {
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " font-family=\"system-ui, sans-serif\" font-size=\"14\">",
                WIDTH, height);
        line("<title>Money told and money reached, in yuan</title>");
        line("<style>");
        line(".ground{fill:#fdfcf9}text{fill:#1d2125}.quiet{fill:#565d64;font-size:12px}");
        line(".told{fill:#6b7a8a}.off{fill:#c26a3d}.in{fill:#1f8a5b}.bound,.step{stroke:#1d2125}");
        line("@media(prefers-color-scheme:dark){.ground{fill:#14171a}text{fill:#e6e4df}");
        line(".quiet{fill:#a3a9af}.told{fill:#8b9aaa}.off{fill:#d98a5f}.in{fill:#45b884}");
        line(".bound,.step{stroke:#e6e4df}}");
        line(".bound{stroke-width:1.5}.step{stroke-width:.6;stroke-dasharray:2 3;opacity:.6}");
        line("</style>");
        line("<rect class=\"ground\" width=\"100%%\" height=\"100%%\"/>");
        text(16, 30, "", "What was told about AI, and what reached startups", "font-size=\"18\"");
        text(
                16,
                50,
                "quiet",
                "Billions of yuan by 30 June 2026: bar = stated, line = low to high",
                "");
    }

    private void told(JsonNode total) {
        label("told", "GROSS");
        bar("told", BigDecimal.ZERO, gross);
        value(total);
        row++;
    }

    private void exclusion(JsonNode exclusion) {
        JsonNode total = exclusion.path("total");
        String reason = exclusion.path("reason").asText();
        BigDecimal from = rest.subtract(amount(total, "stated"));
        label(WORDS.get(reason), reason);
        step(rest);
        bar("off", from, rest);
        BigDecimal low = amount(total, "low");
        BigDecimal high = amount(total, "high");
        bounds(rest.subtract(low.max(high)), rest.subtract(low.min(high)));
        value(total);
        rest = from;
        row++;
    }

    private void reached(JsonNode total) {
        label("documented as reached", "REACHED");
        step(rest);
        bar("in", BigDecimal.ZERO, amount(total, "stated"));
        bounds(amount(total, "low"), amount(total, "high"));
        value(total);
        row++;
    }

    private void foot() {
        text(
                16,
                y() + 18,
                "quiet",
                "The numbers behind: src/test/resources/graphql/answers/money-reached-ai.json",
                "");
        line("</svg>");
    }

    private void label(String words, String code) {
        text(LEFT - 14, y() + 9, "", words, "text-anchor=\"end\"");
        text(LEFT - 14, y() + 23, "quiet", code, "text-anchor=\"end\"");
    }

    private void value(JsonNode total) {
        String stated = billions(amount(total, "stated"));
        String low = billions(amount(total, "low").min(amount(total, "high")));
        String high = billions(amount(total, "low").max(amount(total, "high")));
        String range = low.equals(high) ? "" : " (" + low + " to " + high + ")";
        String shown = high.equals("0") ? "no sum told" : stated + "bn" + range;
        int count = total.path("count").asInt();
        text(VALUES, y() + 9, "", shown, "");
        text(VALUES, y() + 23, "quiet", count + (count == 1 ? " item" : " items"), "");
    }

    private void bar(String kind, BigDecimal from, BigDecimal to) {
        double width = Math.max(x(to) - x(from), 1.5);
        line(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
                kind, x(from), y(), width, BAR);
    }

    private void bounds(BigDecimal from, BigDecimal to) {
        double middle = y() + BAR / 2.0;
        if (x(to) - x(from) >= 1) {
            line(
                    "<path class=\"bound\" fill=\"none\" d=\"M%.1f %.1fH%.1fM%.1f %.1fv8M%.1f %.1fv8\"/>",
                    x(from), middle, x(to), x(from), middle - 4, x(to), middle - 4);
        }
    }

    private void step(BigDecimal at) {
        line("<path class=\"step\" d=\"M%.1f %dV%d\"/>", x(at), y() - ROW + BAR, y() + BAR);
    }

    private int y() {
        return TOP + 8 + row * ROW;
    }

    private double x(BigDecimal amount) {
        return LEFT + SPAN * amount.doubleValue() / gross.doubleValue();
    }

    private void text(int x, int y, String kind, String words, String more) {
        String style =
                (kind.isEmpty() ? "" : " class=\"" + kind + "\"")
                        + (more.isEmpty() ? "" : " " + more);
        line("<text x=\"%d\" y=\"%d\"%s>%s</text>", x, y, style, words);
    }

    private void line(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String billions(BigDecimal amount) {
        if (amount.signum() == 0) {
            return "0";
        }
        BigDecimal all = amount.movePointLeft(9);
        int digits = all.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        return all.setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal amount(JsonNode total, String of) {
        return total.path(of).decimalValue();
    }
}
