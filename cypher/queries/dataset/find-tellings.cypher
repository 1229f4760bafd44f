// Which facts do these rows tell of, and are they the tellings that are shown first?
// :param label => 'FundingRound'
// :param ids => ['ms-b-v2']
UNWIND $ids AS wanted
MATCH (fact:Fact)-[said:STATED_BY {id: wanted}]->(:Source)
WHERE $label IN labels(fact)
MATCH (fact)-[:RAISED_BY|TARGETS|BUDGETED_BY]->(subject:Organization)
RETURN said.id AS id, fact.slug AS fact, said.canonical AS canonical, subject.slug AS subject
ORDER BY id, fact
LIMIT 1000
