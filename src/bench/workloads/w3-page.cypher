// Which twenty startups of this sector come behind that one, what did they raise, and how many are there in all?
// :param sector => "ai"
// :param after => "startup-7"
MATCH (:Sector {slug: $sector})<-[:PART_OF*0..8]-(sector:Sector)
WITH
  collect(DISTINCT sector) AS sectors,
  sum(COUNT { (sector)<-[:IN_SECTOR]-() }) AS total
CALL (sectors) {
  MATCH (startup:Organization)
  WHERE
    startup.slug > $after
    AND startup:Startup
    AND EXISTS {
      (startup)-[:IN_SECTOR]->(own:Sector)
      WHERE own IN sectors
    }
  WITH startup
  ORDER BY startup.slug
  LIMIT 20
  RETURN
    {
      node: {
        id: "Startup:" + startup.slug,
        name: startup.name,
        rounds: COLLECT {
          MATCH (startup)<-[:RAISED_BY]-(round:FundingRound)-[told:STATED_BY {canonical: true}]->(:Source)
          RETURN {
            id: round.id,
            roundName: told.roundName,
            announcedOn: {text: told.announcedOn},
            amount: {currency: told.currency, stated: told.amount}
          } AS raised
        }
      }
    } AS edge
}
WITH total, collect(edge) AS edges
RETURN {startups: {totalCount: total, edges: edges}} AS data
