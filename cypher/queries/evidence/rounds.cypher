// What is told of these rounds, or of the rounds that these organizations raised, down to legs, payments and returns?
// :param slugs => ["ms-b"]
// :param startups => ["zhipu"]
// PROFILE with 40 made-up startups: 921 hits, at most 1150: from the startup, seven rounds and 17 legs away. Half of the hits are
// the properties of statements, which the rules need. From the label it would be all rounds, 428,162 with 100,000 startups.
CALL () {
  UNWIND $slugs AS slug
  MATCH (round:FundingRound&Fact {id: 'FundingRound:' + slug})
  RETURN round
  UNION
  UNWIND $startups AS startup
  MATCH (:Organization {slug: startup})<-[:RAISED_BY]-(round:FundingRound)
  RETURN round
}
MATCH (round)-[:RAISED_BY]->(startup:Organization)
RETURN
  round.slug AS slug,
  startup.slug AS startup,
  COLLECT {
    MATCH (round)-[told:STATED_BY]->(source:Source)
    RETURN {statement: told {.*, hash: null}, source: properties(source)} AS statement
    ORDER BY told.id
  } AS statements,
  COLLECT {
    MATCH (round)<-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]-(fact:Fact)
    OPTIONAL MATCH (fact)-[:MADE_BY|PAID_BY|RETURNED_TO]->(party:Party)
    RETURN {
      label: head([label IN labels(fact) WHERE label <> "Fact"]),
      slug: fact.slug,
      party: party.id,
      partyName: party.name,
      statements: COLLECT {
        MATCH (fact)-[told:STATED_BY]->(source:Source)
        RETURN {statement: told {.*, hash: null}, source: properties(source)} AS statement
        ORDER BY told.id
      }
    } AS part
    ORDER BY part.label, part.slug
  } AS facts
ORDER BY slug
