package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.moneytrail.rule.SectorTree;

/** Whether each fund may put money into one sector on a day, by the same clauses (R21): judged when it is first asked for. */
public final class FundVerdicts {

    private final String sector;
    private final LocalDate on;
    private final Reach reach;
    private final Map<String, List<Clause>> byFund = new HashMap<>();
    private final List<Clause> general;
    private final MandateVerdict unbound;
    private final Map<String, MandateVerdict> judged = new ConcurrentHashMap<>();

    private FundVerdicts(List<Clause> clauses, SectorTree tree, String sector, LocalDate on) {
        this.sector = sector;
        this.on = on;
        this.reach = Reach.of(tree, sector);
        List<Clause> ofNoFund = new ArrayList<>();
        for (Clause clause : clauses) {
            String fund = clause.fund();
            if (fund != null) {
                byFund.computeIfAbsent(fund, any -> new ArrayList<>()).add(clause);
            } else if (MandateVerdict.isContext(clause, "", on, reach)) {
                // It says the same of all.
                ofNoFund.add(clause);
            }
        }
        this.general = ofNoFund;
        this.unbound = MandateVerdict.of("", reach, on, general);
    }

    /** @param clauses of all funds and holders, whenever they begin */
    public static FundVerdicts of(
            List<Clause> clauses, SectorTree tree, String sector, LocalDate on) {
        return new FundVerdicts(clauses, tree, sector, on);
    }

    String sector() {
        return sector;
    }

    MandateVerdict of(String fund) {
        List<Clause> own = byFund.get(fund);
        return own == null
                ? unbound
                : judged.computeIfAbsent(
                        fund,
                        any ->
                                MandateVerdict.of(
                                        fund,
                                        reach,
                                        on,
                                        Stream.concat(own.stream(), general.stream()).toList()));
    }
}
