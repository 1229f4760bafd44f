package org.moneytrail.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which column of a deal list means what; users may bring their own. */
final class DealMapping {

    /** What a row of a deal list may say. */
    enum Field {
        COMPANY(true),
        DATE(true),
        ROUND(false),
        AMOUNT(false),
        CURRENCY(false),
        INVESTORS(false),
        LEAD(false),
        SOURCE(false),
        RIVAL_OF(false),
        NOTE(false);

        private final boolean needed;

        Field(boolean needed) {
            this.needed = needed;
        }

        boolean isNeeded() {
            return needed;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String BUILT_IN = "deals/mapping.properties";

    private final Properties words;

    private DealMapping(Properties words) {
        this.words = words;
    }

    /** A user's file changes what it names and leaves the rest. */
    static DealMapping of(Optional<Path> file) throws IOException {
        Properties words = new Properties();
        try (InputStream builtIn =
                DealMapping.class.getClassLoader().getResourceAsStream(BUILT_IN)) {
            if (builtIn == null) {
                throw new IOException("No mapping at " + BUILT_IN);
            }
            words.load(new InputStreamReader(builtIn, StandardCharsets.UTF_8));
        }
        if (file.isPresent()) {
            try (Reader own =
                    new BufferedReader(
                            Files.newBufferedReader(file.get(), StandardCharsets.UTF_8))) {
                words.load(own);
            } catch (IllegalArgumentException malformed) {
                throw new IOException(
                        file.get() + " is no properties file: " + malformed.getMessage());
            }
        }
        return new DealMapping(words);
    }

    /** The place of each field that this header has. */
    Map<Field, Integer> places(List<String> header) {
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<String> names = list(field.key()).stream().map(NameFold::of).toList();
            for (int place = 0; place < header.size(); place++) {
                if (names.contains(NameFold.of(header.get(place)))) {
                    places.putIfAbsent(field, place);
                }
            }
        }
        return places;
    }

    private List<String> list(String key) {
        return Stream.of(text(key).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String text(String key) {
        return words.getProperty(key, "").strip();
    }

    @Nullable String defaultCurrency() {
        return text("default.currency").isEmpty() ? null : text("default.currency");
    }

    String defaultStatus() {
        return text("default.status");
    }

    /** A name, and whether the list says that it led. */
    record Investor(String name, boolean leads) {}

    List<Investor> investors(String cell) {
        List<Investor> all = new ArrayList<>();
        String signs = words.getProperty("separators", "、");
        StringBuilder name = new StringBuilder();
        for (char sign : (cell + signs.charAt(0)).toCharArray()) {
            if (signs.indexOf(sign) < 0) {
                name.append(sign);
            } else {
                if (!name.toString().isBlank()) {
                    all.add(investor(name.toString().strip()));
                }
                name.setLength(0);
            }
        }
        return all;
    }

    private Investor investor(String text) {
        for (String mark : list("lead.marks")) {
            for (String end :
                    List.of(
                            "(" + mark + ")",
                            "（" + mark + "）",
                            " " + mark,
                            isWord(mark) ? " " + mark : mark)) {
                if (text.toLowerCase(Locale.ROOT).endsWith(end) && text.length() > end.length()) {
                    return new Investor(
                            text.substring(0, text.length() - end.length()).strip(), true);
                }
            }
        }
        return new Investor(text, false);
    }

    private static boolean isWord(String mark) {
        return mark.chars().allMatch(sign -> sign < 128);
    }
}
