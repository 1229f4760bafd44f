// Whose fact is this: which startups, of which sectors and countries, and which investors and funds?
// :param id => 'FundingRound:ms-b'
MATCH (fact:Fact {id: $id})
OPTIONAL MATCH (fact)-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]->(round:FundingRound)
WITH fact, [fact] + CASE WHEN round IS NULL THEN [] ELSE [round] END AS facts
RETURN
  fact.id AS id,
  COLLECT {
    UNWIND facts AS one
    MATCH (one)-[:RAISED_BY|TARGETS|HELD_IN|SHOWN_IN|AT|CLAIMS_ABOUT]->(startup:Organization)
    RETURN DISTINCT {slug: startup.slug, country: startup.country} AS startup
  } AS startups,
  COLLECT {
    UNWIND facts AS one
    OPTIONAL MATCH (one)-[:RAISED_BY|TARGETS|HELD_IN|SHOWN_IN|AT]->(:Organization)-[:IN_SECTOR]->(whose:Sector)
    OPTIONAL MATCH (one)-[:FOR_SECTOR|SHOWN_FOR|CLAIMS_ABOUT|MEASURES|NAMES_SECTOR]->(named:Sector)
    UNWIND [whose.slug, named.slug] AS sector
    WITH DISTINCT sector
    WHERE sector IS NOT NULL
    RETURN sector
  } AS sectors,
  COLLECT {
    MATCH (fact)-[:MADE_BY|PAID_BY|RETURNED_TO|ACQUIRED_BY|HELD_BY|COMMITTED_BY|COMMITTED_TO|BINDS|SHOWN_BY|CLAIMS_ABOUT]->(party:Party)
    RETURN DISTINCT party.id AS party
  } AS parties
ORDER BY id
LIMIT 1
