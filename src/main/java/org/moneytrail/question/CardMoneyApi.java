package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.FundView;
import org.moneytrail.entity.InvestorView;
import org.moneytrail.entity.PersonView;
import org.moneytrail.entity.StartupView;
import org.moneytrail.money.CurrencyCode;

/** What reached a startup, and what an investor put where it arrived: the report of one card, cheap in long lists too. */
@GraphQLApi
public class CardMoneyApi {

    private static final String AS_OF = "The two clocks; today if absent.";
    private static final String METHODOLOGY = "What counts; STANDARD if absent (R15).";
    private static final String INVESTED =
            "Its legs, or those of whoever is the same body: what of them reached startups, and what stopped"
                    + " the rest (R10-R17). An unsized leg is 0 to the syndicate's high, shared.";

    private final ReportsOfMany reports;

    CardMoneyApi(ReportsOfMany reports) {
        this.reports = reports;
    }

    @Name("moneyReached")
    @Description("Which money actually reached this startup, and what stopped the rest (R10-R16).")
    public Uni<@NonNull CapitalReportView> ofStartup(
            @Source StartupView startup,
            @Name("asOf") @Description(AS_OF) @Nullable AsOfInput asOf,
            @Name("methodology") @Description(METHODOLOGY) @Nullable MethodologyInput methodology,
            @Name("currency") @DefaultValue("CNY") @Description(MoneyReachedApi.CURRENCY)
                    @Nullable CurrencyCode currency) {
        return reports.ofStartup(
                startup.slug(),
                AsOfInput.clocks(asOf),
                MethodologyInput.methodology(methodology),
                MoneyReachedApi.orCny(currency));
    }

    @Name("moneyInvested")
    @Description(INVESTED)
    public Uni<@NonNull CapitalReportView> ofInvestor(
            @Source InvestorView investor,
            @Name("asOf") @Description(AS_OF) @Nullable AsOfInput asOf,
            @Name("methodology") @Description(METHODOLOGY) @Nullable MethodologyInput methodology,
            @Name("currency") @DefaultValue("CNY") @Description(MoneyReachedApi.CURRENCY)
                    @Nullable CurrencyCode currency) {
        return invested(investor.organization().id(), asOf, methodology, currency);
    }

    @Name("moneyInvested")
    @Description(INVESTED)
    public Uni<@NonNull CapitalReportView> ofFund(
            @Source FundView fund,
            @Name("asOf") @Description(AS_OF) @Nullable AsOfInput asOf,
            @Name("methodology") @Description(METHODOLOGY) @Nullable MethodologyInput methodology,
            @Name("currency") @DefaultValue("CNY") @Description(MoneyReachedApi.CURRENCY)
                    @Nullable CurrencyCode currency) {
        return invested(fund.id(), asOf, methodology, currency);
    }

    @Name("moneyInvested")
    @Description(INVESTED)
    public Uni<@NonNull CapitalReportView> ofPerson(
            @Source PersonView person,
            @Name("asOf") @Description(AS_OF) @Nullable AsOfInput asOf,
            @Name("methodology") @Description(METHODOLOGY) @Nullable MethodologyInput methodology,
            @Name("currency") @DefaultValue("CNY") @Description(MoneyReachedApi.CURRENCY)
                    @Nullable CurrencyCode currency) {
        return invested(person.id(), asOf, methodology, currency);
    }

    private Uni<CapitalReportView> invested(
            String party,
            @Nullable AsOfInput asOf,
            @Nullable MethodologyInput methodology,
            @Nullable CurrencyCode currency) {
        return reports.ofParty(
                party,
                AsOfInput.clocks(asOf),
                MethodologyInput.methodology(methodology),
                MoneyReachedApi.orCny(currency));
    }
}
