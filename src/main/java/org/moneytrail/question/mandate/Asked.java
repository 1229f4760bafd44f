package org.moneytrail.question.mandate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;
import org.moneytrail.rule.mandate.FundBodies;

/** What the questions of this package were asked with, checked. */
final class Asked {

    static final String ON = "The day; today if absent.";
    static final String SECTOR = "\"Sector:slug\" or the bare slug.";
    static final String CURRENCY =
            "The currency of all totals; what a fund has left converts at the rate of the day (R8).";
    static final String FIRST = "How many, at most 200; 20 if absent.";
    static final String AFTER = "The cursor behind which the page begins.";

    private Asked() {}

    static LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(ZoneOffset.UTC) : on;
    }

    static CurrencyCode currency(@Nullable CurrencyCode currency) {
        return currency == null ? CurrencyCode.CNY : currency;
    }

    /**
     * The fund, also where the id is that of the organization that is the same body.
     *
     * @throws NotFound with suggestions
     * @throws InvalidArgument if the organization is the body of several funds
     */
    static FundProfile fund(String argument, String id, List<FundProfile> funds) {
        GlobalId asked = GlobalId.parse(id);
        FundBodies bodies = new FundBodies(funds);
        List<FundProfile> found =
                asked.mayBe("Fund")
                        ? bodies.of(new PartyRef(PartyRef.Kind.FUND, asked.slug(), ""))
                        : List.of();
        if (found.isEmpty() && asked.mayBe("Organization")) {
            found = bodies.of(new PartyRef(PartyRef.Kind.ORGANIZATION, asked.slug(), ""));
        }
        if (found.isEmpty()) {
            List<String> slugs = funds.stream().map(FundProfile::slug).toList();
            throw new NotFound(
                    "There is no Fund '" + id + "'", Suggestions.nearest(asked.slug(), slugs));
        }
        if (found.size() > 1) {
            List<String> slugs = found.stream().map(FundProfile::slug).sorted().toList();
            throw InvalidArgument.at(argument, "stands for several funds, name one: " + slugs);
        }
        return found.get(0);
    }
}
