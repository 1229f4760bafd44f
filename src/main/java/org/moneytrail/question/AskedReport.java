package org.moneytrail.question;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.evidence.FxRepository;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.ReportTally;

/** A question about money with the facts that it may look at: what is left is to judge them. */
record AskedReport(
        CapitalScopeInput scope,
        SectorRepository.Sectors sectors,
        AskedParties.Found parties,
        CapitalFacts facts) {

    CapitalReport judged(Clocks clocks, Methodology how, CurrencyCode currency) {
        FxRepository.requireRates(facts.fx(), currency);
        return new CapitalQuestion(capital(scope, sectors, parties), clocks, how, currency)
                .report(facts);
    }

    CapitalReportView report(Clocks clocks, Methodology how, CurrencyCode currency) {
        CapitalReport report = judged(clocks, how, currency);
        return view(
                scope, sectors, report.question(), report.tally(), new WholeProof(facts, report));
    }

    static CapitalScope capital(
            CapitalScopeInput scope, SectorRepository.Sectors sectors, AskedParties.Found parties) {
        return new CapitalScope(
                subtree(scope, sectors),
                startups(scope),
                scope.country(),
                scope.from(),
                scope.to(),
                parties.ids());
    }

    static CapitalReportView view(
            CapitalScopeInput scope,
            SectorRepository.Sectors sectors,
            CapitalQuestion asked,
            ReportTally tally,
            Proof proof) {
        String question =
                List.of(scope, asked.clocks(), asked.methodology(), asked.currency()).toString();
        return CapitalReportView.of(asked, tally, proof, sectors.names(), digest(question));
    }

    static @Nullable Set<String> subtree(CapitalScopeInput scope, SectorRepository.Sectors all) {
        return scope.sector() == null
                ? null
                : all.tree().subtree(SectorRepository.known(all.tree(), scope.sector()));
    }

    static @Nullable Set<String> startups(CapitalScopeInput scope) {
        if (scope.startups() == null) {
            return null;
        }
        Set<String> slugs = new HashSet<>();
        scope.startups().forEach(id -> slugs.add(slug(id)));
        return slugs;
    }

    /** What is neither a startup nor an organization stays as it is, and is not found. */
    private static String slug(String id) {
        GlobalId asked = GlobalId.parse(id);
        return asked.mayBe("Startup") || asked.mayBe("Organization") ? asked.slug() : id;
    }

    /** Long enough that a client's cache never takes an item of one question for that of another. */
    private static String digest(String question) {
        return UUID.nameUUIDFromBytes(question.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
