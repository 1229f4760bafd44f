package org.moneytrail.curate;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.Recorded;

@Type("RetractedStatement")
@Description("A statement that was taken back: it is kept, and counts nowhere.")
public record RetractedStatementView(
        @NonNull @Description("What it said.") StatementView statement,
        @NonNull @Description("When it was taken back, in UTC.") String retractedAt,
        @NonNull @Description("Who took it back: the subject of the token.") String by,
        @NonNull @Description("Why.") String reason,
        @Ignore String key) {

    static RetractedStatementView of(Map<String, Object> row) {
        String about = String.valueOf(row.get("about"));
        Fields retraction = new Fields(cast(Tellings.statement(row)));
        StatementView statement =
                StatementView.of(about, Recorded.statements(List.of(row), told -> told)).get(0);
        String at = retraction.textOr("retractedOn", "");
        return new RetractedStatementView(
                statement,
                at,
                retraction.textOr("retractedBy", ""),
                retraction.textOr("retractedBecause", ""),
                at + " " + about + " " + statement.id());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> raw) {
        return (Map<String, Object>) raw;
    }
}
