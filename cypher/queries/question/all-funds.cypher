// Which funds are there, and who committed money to each of them?
// :param limit => 20000
MATCH (fund:Fund)
RETURN
  fund.slug AS slug,
  properties(fund) AS properties,
  head([(fund)-[:SAME_BODY_AS]->(body:Organization) | body.slug]) AS body,
  head([(fund)-[:MANAGED_BY]->(manager:Organization) | manager.slug]) AS manager,
  COLLECT {
    MATCH (fund)<-[:COMMITTED_TO]-(commitment:Commitment)-[:COMMITTED_BY]->(partner:Party)
    RETURN {
      slug: commitment.slug,
      partner: partner.id,
      partnerName: partner.name,
      statements: COLLECT {
        MATCH (commitment)-[told:STATED_BY]->(source:Source)
        RETURN {statement: properties(told), source: properties(source)} AS statement
        ORDER BY told.id
      }
    } AS promise
    ORDER BY commitment.slug
  } AS commitments
ORDER BY slug
LIMIT $limit
