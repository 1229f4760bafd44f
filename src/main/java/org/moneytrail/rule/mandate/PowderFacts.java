package org.moneytrail.rule.mandate;

import java.util.List;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.Mandate;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.SectorTree;

/**
 * What dry powder is worked out from (R22).
 *
 * @param funds all that are known
 * @param commitments all to these funds, and so all that these funds gave to each other
 * @param mandates as sources tell them: evidence of since when a fund exists, whatever a what-if assumes
 * @param capital all facts about the startups in which a fund took part
 */
public record PowderFacts(
        List<FundProfile> funds,
        List<Commitment> commitments,
        List<Mandate> mandates,
        CapitalFacts capital,
        SectorTree sectors) {

    public List<Clause> clauses() {
        return Clause.all(mandates);
    }
}
