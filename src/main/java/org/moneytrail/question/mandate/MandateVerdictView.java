package org.moneytrail.question.mandate;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.evidence.MandateView;
import org.moneytrail.rule.mandate.MandateVerdict;
import org.moneytrail.rule.mandate.Verdict;

@Type("MandateVerdict")
@Description(
        "Whether a fund may put money into a sector on a day, by the clauses on that fund that are in"
                + " force that day (R21).")
public record MandateVerdictView(
        @NonNull @Description("The day that was asked about.") LocalDate on,
        @NonNull @Description("The answer.") Verdict verdict,
        @NonNull
                @Description(
                        "What has to be kept, with basis and ratio; beside UNKNOWN, what would have to be"
                                + " kept if it were allowed; empty beside FORBIDDEN.")
                List<@NonNull MandateView> conditions,
        @NonNull
                @Description(
                        "The clauses that decide, conditions included: who imposes them, in which words,"
                                + " by which sources. Empty beside UNKNOWN.")
                List<@NonNull MandateView> bindingMandates,
        @NonNull
                @Description(
                        "Clauses in force on the fund that decide nothing for this sector, such as vague"
                                + " ones that do not cover it.")
                List<@NonNull MandateView> silentMandates,
        @NonNull
                @Description(
                        "Clauses of general holders and clauses without an effective date: shown beside"
                                + " the verdict, never part of it.")
                List<@NonNull MandateView> context,
        @Ignore String fundSlug,
        @Ignore String sectorSlug,
        @Ignore List<String> allowedSlugs) {

    static MandateVerdictView of(
            MandateVerdict verdict, String fund, String sector, LocalDate on, MandateViews views) {
        return new MandateVerdictView(
                on,
                verdict.verdict(),
                views.shown(verdict.conditions()),
                views.shown(verdict.binding()),
                views.shown(verdict.silent()),
                views.shown(verdict.context()),
                fund,
                sector,
                List.copyOf(verdict.allowedParts()));
    }
}
