package org.moneytrail.question.market;

import java.util.List;
import org.moneytrail.evidence.ParticipationView;
import org.moneytrail.rule.market.Outlay;

/** Outlays as the legs that they are. */
final class OutlayViews {

    private OutlayViews() {}

    static List<ParticipationView> of(List<Outlay> outlays) {
        return outlays.stream()
                .map(
                        outlay ->
                                ParticipationView.of(
                                        outlay.leg(), outlay.round().slug(), outlay.effectiveOn()))
                .toList();
    }
}
