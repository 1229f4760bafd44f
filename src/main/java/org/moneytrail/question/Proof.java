package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.rule.GroupKey;
import org.moneytrail.rule.GroupTally;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyDiff;
import org.moneytrail.rule.ReportLine;

/** What stands behind the totals of a report. */
public interface Proof {

    Uni<GroupTally> groups(List<GroupKey> by);

    Uni<Page<ReportLine>> lines(WantedLines wanted, PageRequest request);

    /** What moves when the same is asked by another methodology (R15). */
    Uni<Page<MethodologyDiff.Move>> moves(Methodology other, PageRequest request);
}
