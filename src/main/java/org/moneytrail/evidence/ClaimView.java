package org.moneytrail.evidence;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Claim;
import org.moneytrail.fact.ClaimKind;

@Type("Claim")
@Description("A headline sum, to be checked against what is documented as reached (R26).")
public record ClaimView(
        @Id @NonNull @Description("\"Claim:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("Who said so.") @Nullable String claimant,
        @Description("When it was said; null if undated.") @Nullable PartialDateView claimedOn,
        @Description("What was said, in our words.") @Nullable String claim,
        @Description("The sum (R6); null if none is given.") @Nullable MoneyRangeView amount,
        @Description("What it speaks of, by our reading; only INVESTMENT can be checked (R26).")
                @Nullable ClaimKind kind,
        @Description("The region; WORLD for all of it.") @Nullable String region,
        @Description("The period in the words of the source.") @Nullable String period,
        @Description("First day of the period, by our reading; null if it has no beginning.")
                @Nullable LocalDate periodFrom,
        @Description("Last day of the period, by our reading; null if it has no end.")
                @Nullable LocalDate periodTo,
        @Ignore List<String> sectorSlugs,
        @Ignore List<String> startupSlugs,
        @Ignore List<String> investorSlugs,
        @Ignore List<StatementView> told)
        implements Fact {

    public static ClaimView of(Claim claim) {
        String id = "Claim:" + claim.slug();
        Claim.Telling told = claim.statements().first(any -> true).orElseThrow().telling();
        return new ClaimView(
                id,
                claim.slug(),
                told.claimant(),
                PartialDateView.of(claim.claimedOn()),
                told.words(),
                MoneyRangeView.of(told.amount(), claim.claimedOn()),
                told.kind(),
                told.region(),
                told.period(),
                told.periodFrom(),
                told.periodTo(),
                told.sectors(),
                told.startups(),
                told.investors(),
                StatementView.of(id, claim.statements()));
    }
}
