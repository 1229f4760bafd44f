// Which organizations lie in these sectors, or are these, as far as the rules need to know them?
// :param sectors => ["foundation-models"]
// :param slugs => ["alibaba"]
// PROFILE with 40 made-up startups: 68 hits, at most 85: by sector or by slug, each a seek, united, so that neither becomes a scan
// of all organizations.
CALL () {
  UNWIND $sectors AS slug
  MATCH (:Sector {slug: slug})<-[:IN_SECTOR]-(organization:Organization)
  RETURN organization
  UNION
  UNWIND $slugs AS slug
  MATCH (organization:Organization {slug: slug})
  RETURN organization
}
RETURN
  organization.slug AS slug,
  organization.name AS name,
  organization.kind AS kind,
  head([(organization)-[:IN_SECTOR]->(sector:Sector) | sector.slug]) AS sector,
  organization.country AS country,
  organization.city AS city,
  organization.foundedOn AS foundedOn,
  EXISTS { (organization)-[:STANDS_FOR]->(:Organization) } AS standsForOthers,
  coalesce(organization.listed, false) AS listed,
  organization.listedOn AS listedOn
ORDER BY slug
