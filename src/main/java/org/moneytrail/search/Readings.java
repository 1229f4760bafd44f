package org.moneytrail.search;

import java.util.Map;
import java.util.Set;

/** Characters with several readings: the one that names of companies, places and people use, where ICU's first choice is another. */
final class Readings {

    private static final Map<String, String> USUAL =
            Map.ofEntries(
                    Map.entry("长", "chang"),
                    Map.entry("都", "du"),
                    Map.entry("地", "di"),
                    Map.entry("拓", "tuo"),
                    Map.entry("重", "zhong"),
                    Map.entry("曾", "zeng"),
                    Map.entry("仇", "qiu"),
                    Map.entry("贠", "yun"),
                    Map.entry("乾", "qian"));

    /** By two characters at a time: the syllables of both. */
    private static final Map<String, String> TOGETHER =
            Map.ofEntries(
                    Map.entry("银行", "yin hang"),
                    Map.entry("投行", "tou hang"),
                    Map.entry("行业", "hang ye"),
                    Map.entry("重庆", "chong qing"),
                    Map.entry("成长", "cheng zhang"),
                    Map.entry("增长", "zeng zhang"),
                    Map.entry("音乐", "yin yue"),
                    Map.entry("会计", "kuai ji"));

    /** A surname or given name, and no way to write another character. */
    private static final Set<String> NAMES = Set.of("乾");

    private Readings() {}

    static boolean isName(String character) {
        return NAMES.contains(character);
    }

    /** Empty where ICU's reading will do. */
    static String usual(String simplified) {
        return USUAL.getOrDefault(simplified, "");
    }

    /** Both syllables with a space between them; empty where each character is read by itself. */
    static String together(String first, String second) {
        return TOGETHER.getOrDefault(first + second, "");
    }
}
