// Who raised these rounds?
// :param rounds => ["moonshot-a"]
UNWIND $rounds AS slug
MATCH (:FundingRound {slug: slug})-[:RAISED_BY]->(startup:Organization)
RETURN DISTINCT
  startup.slug AS slug
ORDER BY slug
