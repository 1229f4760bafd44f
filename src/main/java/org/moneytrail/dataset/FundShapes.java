package org.moneytrail.dataset;

import static org.moneytrail.dataset.Column.code;
import static org.moneytrail.dataset.Column.currency;
import static org.moneytrail.dataset.Column.id;
import static org.moneytrail.dataset.Column.money;
import static org.moneytrail.dataset.Column.partialDate;
import static org.moneytrail.dataset.Column.party;
import static org.moneytrail.dataset.Column.ref;
import static org.moneytrail.dataset.Column.refs;
import static org.moneytrail.dataset.Column.source;
import static org.moneytrail.dataset.Column.text;
import static org.moneytrail.dataset.Column.texts;
import static org.moneytrail.dataset.RowRule.needsWhere;
import static org.moneytrail.dataset.RowRule.with;
import static org.moneytrail.dataset.RowRule.withCurrency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Money on its way into funds, and what those who give it forbid or ask for. */
final class FundShapes {

    static final Shape COMMITMENTS =
            Shape.of(
                    List.of(
                            id(),
                            party("lp_org_id").needed().as("COMMITTED_BY"),
                            ref("fund_id", Kind.FUND).needed().as("COMMITTED_TO"),
                            money("amount"),
                            currency("currency"),
                            Column.of("percent", PlainType.PERCENT),
                            money("paid_in"),
                            partialDate("date"),
                            source(),
                            text("note")),
                    withCurrency("currency", "amount", "paid_in"));

    static final Shape MANDATES =
            Shape.of(
                    List.of(
                            id(),
                            ref("holder_id", Kind.ORGANIZATION).needed().as("IMPOSED_BY"),
                            ref("fund_id", Kind.FUND).as("BINDS"),
                            code("rule", Codes.MANDATE_RULE).needed(),
                            texts("sectors"),
                            refs("sector_ids", Kind.SECTOR).as("NAMES_SECTOR"),
                            code("match", Codes.MATCH),
                            code("basis", Codes.BASIS),
                            Column.of("ratio", PlainType.RATE),
                            text("region"),
                            partialDate("effective_on"),
                            source(),
                            text("note")),
                    // R21 judges by sectors and by how well they fit the words.
                    needsWhere("rule", Codes.ABOUT_SECTORS, "sectors", "sector_ids", "match"),
                    with("ratio", "basis"),
                    FundShapes::aShareIsAtMostTheWhole);

    private FundShapes() {}

    /** A ratio of the LP's money is a multiple, one of a fund a share. */
    private static Optional<RowRule.Broken> aShareIsAtMostTheWhole(Row row) {
        String ratio = row.text("ratio");
        boolean isShare = Codes.SHARE_OF.contains(String.valueOf(row.text("basis")));
        return isShare && ratio != null && new BigDecimal(ratio).compareTo(BigDecimal.ONE) > 0
                ? Optional.of(new RowRule.Broken("ratio", "a share of a fund is at most 1"))
                : Optional.empty();
    }
}
