package org.moneytrail.question.mandate;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.FundView;
import org.moneytrail.evidence.FxRepository;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.http.Batches;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.mandate.FundPast;
import org.moneytrail.rule.mandate.PowderFacts;
import org.moneytrail.rule.mandate.UnspentOfFunds;

/** What funds have left, by the rule that eligible dry powder is summed with, whatever they may do with it. */
@GraphQLApi
public class UnspentApi {

    private final MandateRepository mandates;

    UnspentApi(MandateRepository mandates) {
        this.mandates = mandates;
    }

    @Name("unspent")
    @Description(
            "What it has left on a day, as eligibleDryPowder counts it (R22); null for what is no fund of its"
                    + " own, a class or a plan, and before it exists.")
    public Uni<UnspentView> unspent(
            @Source FundView fund,
            @Name("on") @Description(Asked.ON) @Nullable LocalDate on,
            @Name("currency") @DefaultValue("CNY") @Description(Asked.CURRENCY)
                    @Nullable CurrencyCode currency) {
        LocalDate day = Asked.day(on);
        CurrencyCode wanted = Asked.currency(currency);
        // The rule judges many funds of one day together, so the day and the currency name the
        // loader.
        return Batches.load(
                "unspent " + day + " " + wanted.code(),
                fund.slug(),
                funds -> mandates.money(funds).map(facts -> left(facts, funds, day, wanted)));
    }

    private static Map<String, UnspentView> left(
            PowderFacts facts, Set<String> funds, LocalDate day, CurrencyCode currency) {
        FxRepository.requireRates(facts.capital().fx(), currency);
        UnspentOfFunds each = new UnspentOfFunds(facts, day, currency);
        FundPast past = FundPast.of(facts, day);
        Map<String, UnspentView> found = new HashMap<>();
        for (FundProfile fund : facts.funds()) {
            if (funds.contains(fund.slug())) {
                each.of(fund, past)
                        .ifPresent(
                                left ->
                                        found.put(
                                                fund.slug(), UnspentView.of(left, day, currency)));
            }
        }
        return found;
    }
}
