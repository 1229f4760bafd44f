// What are these funds, or the funds that are one body with these organizations, and who committed money to them?
// :param ids => ["Fund:z-fund", "Organization:beijing-ai-fund-org"]
// PROFILE with 40 made-up startups: 607 hits, at most 796: from the ids. A third of the hits are the statements of the eleven
// commitments.
UNWIND $ids AS near
MATCH (:Entity {id: near})<-[:SAME_BODY_AS]-{0,1}(fund:Fund)
RETURN
  near AS near,
  fund.slug AS slug,
  fund {.*, hash: null, searchForms: null, searchTerms: null} AS properties,
  head([(fund)-[:SAME_BODY_AS]->(body:Organization) | body.slug]) AS body,
  head([(fund)-[:MANAGED_BY]->(manager:Organization) | manager.slug]) AS manager,
  COLLECT {
    MATCH (fund)<-[:COMMITTED_TO]-(commitment:Commitment)-[:COMMITTED_BY]->(partner:Party)
    RETURN {
      slug: commitment.slug,
      partner: partner.id,
      partnerName: partner.name,
      statements: COLLECT {
        MATCH (commitment)-[told:STATED_BY]->(source:Source)
        RETURN {statement: told {.*, hash: null}, source: properties(source)} AS statement
        ORDER BY told.id
      }
    } AS promise
    ORDER BY commitment.slug
  } AS commitments
ORDER BY near, slug
