package org.moneytrail.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.Quote;

/** Facts that happened to no organization in particular, by what they point at. Two are the same only if they are one object. */
public final class FundLinks {

    private final Map<String, FundProfile> funds;
    private final OtherFacts facts;
    private final Map<String, List<Commitment>> commitmentsOfFund;
    private final Map<String, List<Commitment>> commitmentsOfParty;
    private final Map<String, List<Mandate>> mandatesOfFund;
    private final Map<String, List<Mandate>> mandatesOfHolder;
    private final Map<String, List<FundProfile>> fundsOfBody;
    private final Map<String, List<Quote>> quotes;

    FundLinks(Map<String, FundProfile> funds, OtherFacts facts) {
        this.funds = funds;
        this.facts = facts;
        commitmentsOfFund = by(facts.commitments(), Commitment::fund);
        commitmentsOfParty = by(facts.commitments(), commitment -> commitment.partner().id());
        mandatesOfFund = by(facts.mandates(), Mandate::fund);
        mandatesOfHolder = by(facts.mandates(), Mandate::holder);
        fundsOfBody = by(funds.values(), FundProfile::body);
        quotes = by(facts.quotes(), Quote::stock);
    }

    FundLinks with(Map<String, FundProfile> changedFunds, OtherFacts changed) {
        boolean isSame =
                changedFunds == funds
                        && changed.commitments() == facts.commitments()
                        && changed.mandates() == facts.mandates()
                        && changed.quotes() == facts.quotes();
        return isSame ? this : new FundLinks(changedFunds, changed);
    }

    private static <F> Map<String, List<F>> by(
            Collection<F> facts, Function<F, @Nullable String> key) {
        return facts.stream()
                .filter(fact -> key.apply(fact) != null)
                .collect(
                        Collectors.groupingBy(
                                fact -> Objects.requireNonNull(key.apply(fact)),
                                Collectors.toUnmodifiableList()));
    }

    @Nullable FundProfile fund(String slug) {
        return funds.get(slug);
    }

    List<FundProfile> fundsOf(String organization) {
        return fundsOfBody.getOrDefault(organization, List.of());
    }

    List<Commitment> commitmentsTo(String fund) {
        return commitmentsOfFund.getOrDefault(fund, List.of());
    }

    List<Commitment> commitmentsBy(String party) {
        return commitmentsOfParty.getOrDefault(party, List.of());
    }

    Collection<String> partners() {
        return commitmentsOfParty.keySet();
    }

    List<Mandate> mandatesOn(String fund) {
        return mandatesOfFund.getOrDefault(fund, List.of());
    }

    List<Mandate> mandatesBy(String holder) {
        return mandatesOfHolder.getOrDefault(holder, List.of());
    }

    /** By slug of the stock. */
    public Map<String, List<Quote>> quotes() {
        return quotes;
    }

    List<Quote> quotesOf(String stock) {
        return quotes.getOrDefault(stock, List.of());
    }
}
