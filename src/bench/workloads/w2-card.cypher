// What is this startup, what did it raise, from whom, and which of them are funds of what size, managed by whom?
// :param slug => "startup-7"
MATCH (startup:Organization {slug: $slug})
WHERE startup:Startup
OPTIONAL MATCH (startup)-[:IN_SECTOR]->(sector:Sector)
RETURN
  {
    startup: {
      id: "Startup:" + startup.slug,
      name: startup.name,
      city: startup.city,
      sector: sector {.id, .name},
      rounds: COLLECT {
        MATCH (startup)<-[:RAISED_BY]-(round:FundingRound)-[told:STATED_BY {canonical: true}]->(:Source)
        RETURN {
          id: round.id,
          roundName: told.roundName,
          status: told.status,
          announcedOn: {text: told.announcedOn},
          amount: {currency: told.currency, stated: told.amount},
          participations: COLLECT {
            MATCH (round)<-[:PART_OF_ROUND]-(leg:Participation)-[:MADE_BY]->(party:Party)
            OPTIONAL MATCH (leg)-[part:STATED_BY {canonical: true}]->(:Source)
            OPTIONAL MATCH (party)-[:MANAGED_BY]->(manager:Organization)
            RETURN {
              id: leg.id,
              lead: coalesce(part.isLead, false),
              investor: {
                id: party.id,
                name: party.name,
                size: {currency: party.currency, stated: party.sizeAmount},
                manager: manager {.id, .name}
              }
            } AS participation
          }
        } AS raised
      }
    }
  } AS data
