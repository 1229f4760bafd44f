package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a deal list holds, it is read or reported. */
class DealProperties {

    private static final String HEADER = "公司,日期,金额,投资方,来源\n";

    @Property(tries = 300)
    void rubbishIsReported(@ForAll byte[] bytes) throws IOException {
        Problems problems = new Problems();
        assertThat(read(bytes, problems).size() + problems.listed().size()).isPositive();
    }

    @Property(tries = 300)
    void everyRowBecomesADealOrAProblem(@ForAll("rows") List<String> rows) throws IOException {
        Problems problems = new Problems();
        String text = HEADER + String.join("\n", rows) + "\n";
        List<DealList.Deal> deals = read(text.getBytes(StandardCharsets.UTF_8), problems);
        long lines = rows.stream().filter(row -> !row.isBlank()).count();
        assertThat(deals.size() + problems.listed().size()).isGreaterThanOrEqualTo((int) lines);
        assertThat(deals)
                .allSatisfy(deal -> assertThat(deal.date()).matches("\\d{4}(-\\d{2}){0,2}"));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> cell =
                Arbitraries.of(
                        "月之暗面",
                        "Acme Co. Ltd",
                        "2024年3月",
                        "2024/13/40",
                        "数亿元",
                        "近10億美元",
                        "US$3-5m",
                        "12.5",
                        "、；",
                        "（领投）",
                        "-",
                        "",
                        "未披露",
                        "1e999元",
                        "负1亿");
        return cell.list()
                .ofMinSize(3)
                .ofMaxSize(6)
                .map(cells -> String.join(",", cells))
                .list()
                .ofMaxSize(6);
    }

    private static List<DealList.Deal> read(byte[] bytes, Problems problems) throws IOException {
        Path file = Files.createTempFile("deals", ".csv");
        try {
            Files.write(file, bytes);
            return new DealList("deals.csv", DealMapping.of(Optional.empty()), "wire", problems)
                    .read(file);
        } finally {
            Files.delete(file);
        }
    }
}
