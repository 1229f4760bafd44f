// What did one source tell, and of what?
// :param slug => "scmp-bytedance-capex"
// :param limit => 5000
MATCH (source:Source {slug: $slug})<-[told:STATED_BY]-(subject:Entity|Fact)
RETURN
  subject.id AS about,
  properties(told) AS statement,
  properties(source) AS source
ORDER BY about, told.id
LIMIT $limit
