// Of whose money do claims speak, whatever name the source used? Merged organizations are read as their survivors.
MATCH (claim:Claim)-[said:STATED_BY]->(:Source)
WHERE said.namedStartupIds IS NOT NULL
  OR said.namedInvestorIds IS NOT NULL
  OR EXISTS {
    MATCH (merged:Hidden)-[:MERGED_INTO]->()
    WHERE merged.slug IN coalesce(said.startupIds, []) + coalesce(said.investorIds, [])
  }
WITH said, coalesce(said.namedStartupIds, said.startupIds, []) AS startups, coalesce(said.namedInvestorIds, said.investorIds, []) AS investors
WITH said, startups, investors, COLLECT {
  UNWIND startups AS name
  OPTIONAL MATCH (:Hidden {id: 'Organization:' + name})-[:MERGED_INTO*1..9]->(survivor:Organization)
  RETURN coalesce(survivor.slug, name) AS slug
} AS startupsNow, COLLECT {
  UNWIND investors AS name
  OPTIONAL MATCH (:Hidden {id: 'Organization:' + name})-[:MERGED_INTO*1..9]->(survivor:Organization)
  RETURN coalesce(survivor.slug, name) AS slug
} AS investorsNow
SET
  said.namedStartupIds = CASE WHEN startups <> startupsNow THEN startups END,
  said.namedInvestorIds = CASE WHEN investors <> investorsNow THEN investors END,
  said.startupIds = CASE WHEN said.startupIds IS NULL THEN null ELSE startupsNow END,
  said.investorIds = CASE WHEN said.investorIds IS NULL THEN null ELSE investorsNow END
