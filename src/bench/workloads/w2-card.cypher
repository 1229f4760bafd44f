// What is this startup, what did it raise, from whom, and which of them are funds of what size, managed by whom?
// :param slug => "startup-7"
MATCH (startup:Organization {slug: $slug})
WHERE startup:Startup
RETURN {
  startup: {
    id: "Startup:" + startup.slug,
    name: startup.name,
    city: startup.city,
    sector: head([(startup)-[:IN_SECTOR]->(sector:Sector) | sector {.id, .name}]),
    rounds: [
      (startup)<-[:RAISED_BY]-(round:FundingRound)-[told:STATED_BY {canonical: true}]->(:Source) |
      {
        id: round.id,
        roundName: told.roundName,
        status: told.status,
        announcedOn: {text: told.announcedOn},
        amount: {currency: told.currency, stated: told.amount},
        participations: COLLECT {
          MATCH
            (round)<-[:PART_OF_ROUND]-(leg:Participation)-[part:STATED_BY]->(:Source),
            (leg)-[:MADE_BY]->(party:Party)
          WITH leg, party, max(coalesce(part.isLead, false)) AS lead
          RETURN {
            id: leg.id,
            lead: lead,
            investor: {
              id: party.id,
              name: party.name,
              size: {currency: party.currency, stated: party.sizeAmount},
              manager: head([(party)-[:MANAGED_BY]->(firm:Organization) | firm {.id, .name}])
            }
          } AS participation
        }
      }
    ]
  }
} AS data
