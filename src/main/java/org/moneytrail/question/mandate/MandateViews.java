package org.moneytrail.question.mandate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moneytrail.evidence.MandateView;
import org.moneytrail.fact.Mandate;
import org.moneytrail.rule.mandate.Clause;

/** The told clauses, by slug; one that only a question assumes has no telling and no view. */
record MandateViews(Map<String, Mandate> mandates) {

    static MandateViews of(List<Mandate> mandates) {
        return new MandateViews(
                mandates.stream().collect(Collectors.toMap(Mandate::slug, mandate -> mandate)));
    }

    List<MandateView> shown(List<Clause> clauses) {
        return clauses.stream()
                .flatMap(clause -> Optional.ofNullable(mandates.get(clause.slug())).stream())
                .map(MandateView::of)
                .toList();
    }
}
