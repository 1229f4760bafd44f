// Which roles do these organizations play, and what do the rules and the lists need to know of them?
// :param slugs => ["minimax"]
// :param limit => 10000000
UNWIND $slugs AS asked
MATCH (organization:Organization {slug: asked})
RETURN
  asked AS slug,
  organization.name AS name,
  organization.kind AS kind,
  head([(organization)-[:IN_SECTOR]->(sector:Sector) | sector.slug]) AS sector,
  organization.country AS country,
  organization.city AS city,
  organization.foundedOn AS foundedOn,
  EXISTS { (organization)-[:STANDS_FOR]->(:Organization) } AS standsForOthers,
  coalesce(organization.listed, false) AS listed,
  organization.listedOn AS listedOn,
  organization.status AS status,
  organization:Startup AS startup,
  organization:Investor AS investor,
  organization:LimitedPartner AS limitedPartner
ORDER BY slug
LIMIT $limit
