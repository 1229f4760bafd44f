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
import org.moneytrail.contract.StatementConnection;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.rule.ExclusionReason;
import org.moneytrail.rule.GroupKey;

@GraphQLApi
public class MoneyReachedApi {

    public static final String CURRENCY =
            "The currency of all totals; each item converts at the rate of its own date (R8).";
    public static final String FIRST = "How many, at most 200; 20 if absent.";
    public static final String AFTER = "The cursor behind which the page begins.";

    private final MoneyReached moneyReached;

    MoneyReachedApi(MoneyReached moneyReached) {
        this.moneyReached = moneyReached;
    }

    @Query("moneyReached")
    @Description("Which money actually reached startups, and what stopped the rest (R10-R16).")
    public Uni<@NonNull CapitalReportView> moneyReached(
            @Name("scope") @NonNull @Description("What it is about.") CapitalScopeInput scope,
            @Name("asOf") @Description("The two clocks; today if absent.") @Nullable AsOfInput asOf,
            @Name("methodology") @Description("What counts; STANDARD if absent (R15).")
                    @Nullable MethodologyInput methodology,
            @Name("currency") @DefaultValue("CNY") @Description(CURRENCY)
                    @Nullable CurrencyCode currency) {
        return moneyReached
                .reports(
                        scope,
                        AsOfInput.clocks(asOf),
                        List.of(MethodologyInput.methodology(methodology)),
                        orCny(currency),
                        AskedBeside.report())
                .map(reports -> reports.get(0));
    }

    @Name("groups")
    @Description(
            "The report taken apart by one key or several; in each case the groups add up to the report (R13).")
    public Uni<@NonNull List<@NonNull CapitalGroupView>> groups(
            @Source CapitalReportView report,
            @Name("by") @NonNull @Description("At least one key, each once.")
                    List<@NonNull GroupKey> by) {
        if (by.isEmpty() || by.stream().distinct().count() < by.size()) {
            throw InvalidArgument.at("by", "name at least one key, and each only once");
        }
        return report.proof()
                .groups(List.copyOf(by))
                .map(
                        groups ->
                                groups.groups(report.sectorNames()).stream()
                                        .map(CapitalGroupView::of)
                                        .toList());
    }

    @Name("items")
    @Description(
            "The proof: every item of gross with each of its outcomes, rule, reading and sources (R11).")
    public Uni<@NonNull CapitalItemConnection> items(
            @Source CapitalReportView report,
            @Name("outcome") @Description("Only what reached, or only what did not.")
                    @Nullable Outcome outcome,
            @Name("reason") @Description("Only what was excluded for this reason.")
                    @Nullable ExclusionReason reason,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return report.proof()
                .lines(new WantedLines(outcome, reason), request)
                .map(
                        page ->
                                CapitalItemConnection.of(
                                        page.map(
                                                line ->
                                                        CapitalItemView.of(
                                                                line,
                                                                report.currency(),
                                                                report.question()),
                                                CapitalItemView::key)));
    }

    @Name("statements")
    @Description(
            "What the item's reading rests on: every telling of its fact, canonical first (R1).")
    public Uni<@NonNull StatementConnection> statements(
            @Source CapitalItemView item,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return Uni.createFrom().item(() -> StatementConnection.of(item.told(), request));
    }

    public static CurrencyCode orCny(@Nullable CurrencyCode currency) {
        return currency == null ? CurrencyCode.CNY : currency;
    }
}
