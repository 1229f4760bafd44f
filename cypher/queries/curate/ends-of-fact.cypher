// At what does this fact point, under which names, and with which content is it told by this statement?
// :param id => 'Payment:pay-1'
// :param statement => 'pay-1'
MATCH (fact:Fact {id: $id})
RETURN
  fact.slug AS slug,
  COLLECT {
    MATCH (fact)-[link]->(other)
    WHERE NOT type(link) IN ['STATED_BY', 'RETRACTED_BY', 'CLAIMS_ABOUT', 'NAMES_SECTOR']
    RETURN {type: type(link), ids: coalesce(link.movedFrom, []) + [other.id]} AS end
    ORDER BY type(link), other.id
  } AS ends,
  head(COLLECT {
    MATCH (fact)-[said:STATED_BY {id: $statement}]->(:Source)
    RETURN said.hash AS hash
    LIMIT 1
  }) AS hash
ORDER BY slug
LIMIT 1
