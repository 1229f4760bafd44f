// Which clauses bind the funds that took part in these startups' rounds, or a fund behind one of them?
// :param startups => ["zhipu"]
UNWIND $startups AS startup
MATCH (:Organization {slug: startup})<-[:RAISED_BY]-(:FundingRound)<-[:PART_OF_ROUND]-(:Participation)-[:MADE_BY]->(investor:Party)
WITH DISTINCT startup, investor
MATCH ANY SHORTEST (investor) (
  (near:Party|Commitment)-[step:SAME_BODY_AS|COMMITTED_TO|COMMITTED_BY]-(far:Party|Commitment)
  WHERE CASE WHEN type(step) = "COMMITTED_BY" THEN startNode(step) = near ELSE endNode(step) = near END
){0,24} (fund:Fund)
WITH DISTINCT startup, fund
MATCH (fund)<-[:BINDS]-(fact:Mandate)
RETURN
  startup AS near,
  fact.slug AS slug,
  head([label IN labels(fact) WHERE label <> "Fact"]) AS label,
  properties(fact) AS properties,
  COLLECT {
    MATCH (fact)-[told:STATED_BY]->(source:Source)
    RETURN {statement: properties(told), source: properties(source)} AS statement
    ORDER BY told.id
  } AS statements,
  COLLECT {
    MATCH (fact)-[link]->(node:Entity|Fact)
    WHERE type(link) <> "STATED_BY"
    RETURN {type: type(link), id: node.id, name: node.name} AS linked
    ORDER BY type(link), node.id
  } AS links
ORDER BY near, slug
