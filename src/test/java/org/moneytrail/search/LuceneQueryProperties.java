package org.moneytrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moneytrail.refusal.InvalidArgument;

/** Whatever is typed, the index gets words and our own operators. */
class LuceneQueryProperties {

    @Property(tries = 2000)
    void nothingTypedIsAnOperator(@ForAll("typed") String text) {
        SearchText asked;
        try {
            asked = SearchText.of(text);
        } catch (InvalidArgument nothing) {
            return;
        }
        String query = LuceneQuery.of(asked);
        assertThat(query).doesNotContain("AND", "OR", "NOT", "\\", "\"", "[", "{", ":", "/", "?");
        assertThat(query.replaceAll("\\^\\d+|~1|[_*+() ]", "").codePoints())
                .allMatch(Character::isLetterOrDigit);
    }

    @Example
    void aRareCharacterIsNotCutInHalf() {
        String query = LuceneQuery.of(SearchText.of("0".repeat(39) + "\ud86c\udc00".repeat(3)));
        assertThat(query.chars()).noneMatch(c -> c == 0xd86c);
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> signs =
                Arbitraries.strings()
                        .withChars("+-&|!(){}[]^\"~*?:\\/ ANDORTabc智譜1.\ud800")
                        .ofMaxLength(30);
        return Arbitraries.oneOf(signs, Arbitraries.strings().ofMaxLength(60));
    }
}
