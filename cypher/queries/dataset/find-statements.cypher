// Which of these rows has the graph taken in, with which content, and of whose facts do they tell?
// :param label => 'FundingRound'
// :param ids => ['ms-b-v2']
UNWIND $ids AS wanted
MATCH (node:Entity|Fact)-[said:STATED_BY {id: wanted}]->(:Source)
WHERE $label IN labels(node)
OPTIONAL MATCH (node)-[:RAISED_BY|RAISED_BY_ISSUER|TARGETS|BUDGETED_BY]->(subject:Organization)
RETURN
  said.id AS id,
  node.slug AS slug,
  said.canonical AS canonical,
  subject.slug AS subject,
  said.hash AS hash
ORDER BY id, slug, subject
LIMIT 1000
