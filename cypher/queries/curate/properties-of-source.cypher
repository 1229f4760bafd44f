// What is known of this page, to weigh what it tells?
// :param id => 'Source:wire'
MATCH (source:Source {id: $id})
RETURN
  properties(source) AS source
ORDER BY source.id
LIMIT 1
