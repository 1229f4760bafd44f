// What is told by these rows of these types of things, and by which source?
// :param rows => [{type: "FundingRound", row: "ms-b"}]
UNWIND $rows AS asked
MATCH (subject:Entity|Fact)-[told:STATED_BY {id: asked.row}]->(source:Source)
WHERE subject.id STARTS WITH asked.type + ":"
RETURN
  subject.id AS about,
  properties(told) AS statement,
  properties(source) AS source
ORDER BY about, told.id
