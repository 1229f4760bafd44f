package org.moneytrail.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is packed is read as it was. */
class PackingProperties {

    private final Words words = new Words();

    @Provide
    Arbitrary<Map<String, Object>> fields() {
        Arbitrary<String> texts =
                Arbitraries.oneOf(
                        Arbitraries.strings().excludeChars(surrogates()).ofMaxLength(60),
                        Arbitraries.bigIntegers().map(Object::toString),
                        Arbitraries.integers()
                                .between(0, 60)
                                .map(zeros -> "5" + "0".repeat(zeros)),
                        Arbitraries.of("0", "00", "007", "-1", "1.50", "٣", ""));
        Arbitrary<Object> values =
                Arbitraries.oneOf(
                        texts.asGeneric(),
                        Arbitraries.of(true, false).asGeneric(),
                        Arbitraries.longs().asGeneric(),
                        texts.list().ofMaxSize(4).asGeneric());
        Arbitrary<String> names =
                Arbitraries.of("id", "slug", "note", "amount", "currency", "roundName", "partOf");
        return Arbitraries.maps(names, values);
    }

    private static char[] surrogates() {
        char[] all = new char[0xE000 - 0xD800];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (0xD800 + i);
        }
        return all;
    }

    @Property(tries = 500)
    void fieldsComeBack(@ForAll("fields") Map<String, Object> fields) {
        PackWriter out = new PackWriter(words);
        out.fields(fields);
        assertThat(new PackReader(words, out.packed()).fields()).isEqualTo(fields);
    }

    @Property(tries = 500)
    void countsAndTextsComeBackInTheirOrder(@ForAll List<String> texts, @ForAll long number) {
        PackWriter out = new PackWriter(words);
        out.count(number & Long.MAX_VALUE);
        texts.forEach(out::text);
        out.text(null);
        texts.forEach(out::word);
        out.word(null);
        PackReader in = new PackReader(words, out.packed());
        assertThat(in.count()).isEqualTo(number & Long.MAX_VALUE);
        texts.forEach(text -> assertThat(in.text()).isEqualTo(well(text)));
        assertThat(in.text()).isNull();
        texts.forEach(text -> assertThat(in.word()).isEqualTo(text));
        assertThat(in.word()).isNull();
    }

    /** Half a character is none in UTF-8. */
    private static String well(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
