package org.moneytrail.curate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.moneytrail.dataset.Kind;
import org.moneytrail.dataset.Layout;
import org.moneytrail.graph.Sha256;

/** Ids for what comes without one: names where there are any, else the content, so that the same telling twice is one. */
final class NewIds {

    private static final int LONGEST = 60;

    private NewIds() {}

    static String of(Layout layout, Map<String, String> cells) {
        String content = Sha256.hex(layout.name() + new TreeMap<>(cells));
        return switch (layout) {
            case SOURCES -> joined(slug(cells.get("publisher")), content.substring(0, 8));
            case ORGANIZATIONS, FUNDS, PEOPLE -> named(layout.kind(), cells, content);
            default -> joined(slug(layout.kind().label()), content.substring(0, 12));
        };
    }

    /** A Chinese name has no letters for an id; whoever wants a readable one gives it. */
    private static String named(Kind kind, Map<String, String> cells, String content) {
        String slug = slug(cells.get("name_en"));
        return slug.isEmpty()
                ? joined(
                        slug(kind.label()),
                        Sha256.hex(String.valueOf(cells.get("name_zh"))).substring(0, 8))
                : slug;
    }

    private static String joined(String name, String end) {
        return name.isEmpty() ? end : name + "-" + end;
    }

    private static String slug(@org.jspecify.annotations.Nullable String name) {
        if (name == null) {
            return "";
        }
        String letters =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String cut = letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
        return cut.replaceAll("^-|-$", "");
    }
}
