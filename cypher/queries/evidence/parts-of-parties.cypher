// Which parts of rounds did these parties take, or whoever is the same body, one page for each, and how many in all?
// :param ids => ["Organization:tencent"]
// :param forward => true
// :param after => ""
// :param before => "\uFFFF"
// :param limit => 21
// PROFILE with 40 made-up startups: 2525 hits, at most 3150: from the party. The day of each of its 52 legs is read, since it orders
// them, statements only of the 21 of the page.
UNWIND $ids AS id
MATCH (asked:Entity {id: id})
CALL (asked) {
  MATCH (asked)-[:SAME_BODY_AS]-{0,1}(party:Party)<-[:MADE_BY]-(leg:Participation)-[:PART_OF_ROUND]->(round:FundingRound)
  WITH party, leg, round, head([(round)-[told:STATED_BY]->(:Source) WHERE told.canonical | coalesce(told.closedOn, told.announcedOn)]) AS day
  RETURN collect({key: coalesce(day, "9999") + " " + leg.slug, party: party, leg: leg, round: round}) AS parts
}
RETURN
  id AS near,
  size(parts) AS total,
  size([part IN parts WHERE part.key <= $after]) AS ahead,
  size([part IN parts WHERE part.key >= $before]) AS behind,
  COLLECT {
    UNWIND parts AS part
    WITH part
    WHERE part.key > $after AND part.key < $before
    WITH part, part.leg AS leg, part.round AS round, part.party AS party
    ORDER BY
      CASE WHEN $forward THEN part.key END ASC,
      CASE WHEN NOT $forward THEN part.key END DESC
    LIMIT $limit
    RETURN {
      key: part.key,
      slug: leg.slug,
      party: party.id,
      partyName: party.name,
      round: round.slug,
      startup: head([(round)-[:RAISED_BY]->(startup:Organization) | startup.slug]),
      statements: [(leg)-[told:STATED_BY]->(source:Source) | {statement: told {.*, hash: null}, source: properties(source)}],
      roundStatements: [(round)-[told:STATED_BY]->(source:Source) | {statement: told {.*, hash: null}, source: properties(source)}]
    } AS item
    ORDER BY item.key
  } AS items
ORDER BY near
