package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever bytes a file has, the reader reports and never fails. */
class ReaderProperties {

    private static final FilesInMemory BUILT_IN = FilesInMemory.likeBuiltIn();

    @Property(tries = 300)
    void rubbishIsReported(@ForAll Layout layout, @ForAll byte[] bytes) {
        DataSet data = FilesInMemory.none().with(layout.file(), bytes).read();
        assertThat(data.rows(layout).size() + data.problems().size()).isPositive();
    }

    @Property(tries = 150)
    void aDamagedFileIsReadOrReported(@ForAll Layout layout, @ForAll("damages") Damage damage) {
        byte[] bytes = damage.to(BUILT_IN.bytes(layout.file()));
        DataSet data = FilesInMemory.none().with(layout.file(), bytes).read();
        assertThat(data.problems()).allSatisfy(problem -> assertThat(problem.text()).isNotBlank());
        assertThat(data.rows(layout))
                .allSatisfy(row -> assertThat(row.id()).matches("[a-z0-9-]{1,100}"));
        assertThat(data.stored(layout)).hasSameSizeAs(data.rows(layout));
    }

    /** Some bytes, somewhere, in place of some others. */
    record Damage(double where, int removed, byte[] added) {
        byte[] to(byte[] whole) {
            int from = (int) (where * whole.length);
            int to = Math.min(whole.length, from + removed);
            byte[] damaged = new byte[whole.length - (to - from) + added.length];
            System.arraycopy(whole, 0, damaged, 0, from);
            System.arraycopy(added, 0, damaged, from, added.length);
            System.arraycopy(whole, to, damaged, from + added.length, whole.length - to);
            return damaged;
        }
    }

    @Provide
    Arbitrary<Damage> damages() {
        Arbitrary<Byte> signs =
                Arbitraries.oneOf(
                        Arbitraries.of('"', ',', '\n', '\r', '|', '-', '\\', ' ')
                                .map(sign -> (byte) (char) sign),
                        Arbitraries.bytes());
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 60),
                        signs.array(byte[].class).ofMaxSize(12))
                .as(Damage::new);
    }
}
