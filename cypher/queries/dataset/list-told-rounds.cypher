// Which rounds of these companies does the graph know, under which names and days?
// :param ids => ['Organization:moonshot']
UNWIND $ids AS id
MATCH (:Organization {id: id})<-[:RAISED_BY]-(round:FundingRound)-[said:STATED_BY]->(:Source)
RETURN
  id AS company,
  round.slug AS round,
  said.id AS row,
  said.roundName AS name,
  coalesce(said.closedOn, said.announcedOn, '') AS on
ORDER BY company, round, row
LIMIT 100000
