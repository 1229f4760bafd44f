package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.question.MethodologyMoveConnection.MethodologyMove;
import org.moneytrail.rule.MethodologyDiff;
import org.moneytrail.rule.ReportLine;

@GraphQLApi
public class MethodologyDiffApi {

    private final MoneyReached moneyReached;

    MethodologyDiffApi(MoneyReached moneyReached) {
        this.moneyReached = moneyReached;
    }

    @Query("methodologyDiff")
    @Description("What moves between two methodologies over the same facts (R15).")
    public Uni<@NonNull MethodologyDiffView> methodologyDiff(
            @Name("scope") @NonNull @Description("What it is about.") CapitalScopeInput scope,
            @Name("asOf") @Description("The two clocks; today if absent.") @Nullable AsOfInput asOf,
            @Name("left") @NonNull @Description("The one to compare with.") MethodologyInput left,
            @Name("right") @NonNull @Description("The one that is compared.")
                    MethodologyInput right,
            @Name("currency") @DefaultValue("CNY") @Description(MoneyReachedApi.CURRENCY)
                    @Nullable CurrencyCode currency) {
        return moneyReached
                .reports(
                        scope,
                        AsOfInput.clocks(asOf),
                        List.of(
                                MethodologyInput.methodology(left),
                                MethodologyInput.methodology(right)),
                        MoneyReachedApi.orCny(currency),
                        AskedBeside.differenceTo(MethodologyInput.methodology(right)))
                .map(reports -> MethodologyDiffView.of(reports.get(0), reports.get(1)));
    }

    @Name("moves")
    @Description("The items whose outcomes differ, with both.")
    public Uni<@NonNull MethodologyMoveConnection> moves(
            @Source MethodologyDiffView diff,
            @Name("first") @Description(MoneyReachedApi.FIRST) @Nullable Integer first,
            @Name("after") @Description(MoneyReachedApi.AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return diff.proof()
                .moves(diff.right().asked().methodology(), request)
                .map(
                        page ->
                                MethodologyMoveConnection.of(
                                        page.map(move -> view(diff, move), MethodologyMove::key)));
    }

    private static MethodologyMove view(MethodologyDiffView diff, MethodologyDiff.Move move) {
        return new MethodologyMove(
                items(diff.left(), move.left()),
                items(diff.right(), move.right()),
                move.item().fact(),
                move.key());
    }

    private static List<CapitalItemView> items(CapitalReportView report, List<ReportLine> lines) {
        return lines.stream()
                .map(line -> CapitalItemView.of(line, report.currency(), report.question()))
                .toList();
    }
}
