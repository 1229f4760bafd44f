// Which of these rows has the graph taken in, with which content, and of whose facts do they tell? What was taken back counts too.
// :param label => 'FundingRound'
// :param ids => ['ms-b-v2']
// :param hidden => true
UNWIND $ids AS wanted
MATCH (node:Entity|Fact|Hidden)-[said:STATED_BY|RETRACTED_BY {id: wanted}]->(:Source)
WHERE $label IN labels(node)
  OR $hidden AND $label IN node.hiddenLabels
OPTIONAL MATCH (node)-[:RAISED_BY|RAISED_BY_ISSUER|TARGETS|BUDGETED_BY]->(subject:Organization)
RETURN
  said.id AS id,
  node.slug AS slug,
  coalesce(said.movedCanonical, said.canonical) AS canonical,
  subject.slug AS subject,
  said.hash AS hash
ORDER BY id, type(said), slug, subject
LIMIT 1000
