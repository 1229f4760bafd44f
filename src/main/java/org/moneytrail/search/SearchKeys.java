package org.moneytrail.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the graph keeps on an entity so that search finds it: its names in all spellings, and the terms of the full-text index.
 * Whoever writes an entity's names writes these beside them, or lets {@link SearchIndex#refresh} do it afterwards.
 */
public record SearchKeys(List<String> forms, List<String> terms) {

    /** Raised when folding changes, so that what was folded otherwise is folded anew. */
    public static final int EDITION = 1;

    /** Longer terms are cut, in the index and in what is asked of it. */
    static final int LONGEST_TERM = 40;

    private static final Pattern TICKER = Pattern.compile("[0-9A-Z]{1,6}\\.[A-Z]{1,3}");

    /** @param node the properties of an entity's node, its names among them */
    public static SearchKeys of(Map<String, ?> node) {
        return of(forms(node));
    }

    static SearchKeys of(List<NameForm> forms) {
        Set<String> terms = new LinkedHashSet<>();
        for (NameForm form : forms) {
            add(terms, form.plain());
            terms.addAll(form.plain().list().stream().map(SearchKeys::term).toList());
            add(terms, form.pinyin());
        }
        return new SearchKeys(forms.stream().map(NameForm::stored).toList(), List.copyOf(terms));
    }

    /** As they stand on the node. */
    public Map<String, Object> properties() {
        return Map.of("searchForms", forms, "searchTerms", terms, "searchEdition", EDITION);
    }

    private static List<NameForm> forms(Map<String, ?> node) {
        List<NameForm> forms = new ArrayList<>();
        boolean named = node.get("nameEn") != null || node.get("nameZh") != null;
        add(forms, NameKind.NAME, node.get("nameEn"));
        add(forms, NameKind.NAME, node.get("nameZh"));
        add(forms, NameKind.TICKER, node.get("ticker"));
        if (!named) {
            boolean stock = node.get("ticker") != null;
            add(forms, stock ? NameKind.ISSUER : NameKind.NAME, node.get("name"));
        }
        if (node.get("aliases") instanceof List<?> aliases) {
            aliases.forEach(alias -> add(forms, kindOf(alias), alias));
        }
        add(forms, NameKind.SLUG, node.get("slug"));
        return forms;
    }

    private static NameKind kindOf(Object alias) {
        return TICKER.matcher(alias.toString()).matches() ? NameKind.TICKER : NameKind.ALIAS;
    }

    private static void add(List<NameForm> forms, NameKind kind, @Nullable Object name) {
        if (name != null) {
            NameForm form = NameForm.of(kind, name.toString());
            if (!form.plain().isEmpty()) {
                forms.add(form);
            }
        }
    }

    private static void add(Set<String> terms, Words words) {
        if (!words.isEmpty()) {
            terms.add(whole(words.compact()));
            words.tails().forEach(tail -> terms.add(term(tail)));
        }
    }

    /** The mark of a whole name; no folded word contains it. */
    static String whole(String compact) {
        return "_" + term(compact);
    }

    static String term(String compact) {
        if (compact.length() <= LONGEST_TERM) {
            return compact;
        }
        // A rare Han character takes two chars, and half of one is no letter.
        boolean halves = Character.isHighSurrogate(compact.charAt(LONGEST_TERM - 1));
        return compact.substring(0, halves ? LONGEST_TERM - 1 : LONGEST_TERM);
    }
}
