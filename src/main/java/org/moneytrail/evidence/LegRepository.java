package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.level.Keyed;
import org.moneytrail.level.PageRepository;

/** Parties' parts of rounds, a page for each of them. */
@ApplicationScoped
class LegRepository {

    private static final CypherQuery PARTS = CypherQuery.of("evidence/parts-of-parties");

    private final PageRepository pages;

    LegRepository(PageRepository pages) {
        this.pages = pages;
    }

    Uni<Page<Keyed<ParticipationView>>> of(String party, PageRequest request) {
        return pages.load(PARTS, party, request, LegRepository::leg);
    }

    /** A leg takes its date from its round. */
    private static ParticipationView leg(GraphRow row) {
        FundingRound round =
                new FundingRound(
                        row.text("round"),
                        row.text("startup"),
                        Recorded.statements(row.maps("roundStatements"), RoundTelling::of),
                        List.of(),
                        List.of(),
                        List.of());
        Participation leg =
                new Participation(
                        row.text("slug"),
                        PartyRef.of(row.text("party"), row.textOr("partyName", "")),
                        Recorded.statements(row.maps("statements"), Participation.Telling::of));
        return ParticipationView.of(
                leg, round.slug(), round.effectiveOn(LocalDate.now(ZoneOffset.UTC)));
    }
}
