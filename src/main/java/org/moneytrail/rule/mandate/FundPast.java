package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.money.CurrencyCode;

/** What is told of funds in rounds and holdings, however it was added up. */
public interface FundPast {

    /**
     * What it put into rounds by the day that is asked about.
     *
     * @param currency the fund's own
     */
    Outflow invested(FundProfile fund, CurrencyCode currency);

    /** The first day of a round or holding of it, of whatever day. */
    Optional<LocalDate> since(FundProfile fund);

    /** As facts tell it that are all at hand. */
    static FundPast of(PowderFacts facts, LocalDate on) {
        return new FactsOfFunds(facts.capital(), on, new FundBodies(facts.funds()));
    }
}
