// What points at a survivor on behalf of this duplicate? It points at the duplicate again, once.
// :param duplicate => 'Organization:dup'
MATCH (duplicate:Organization {id: $duplicate})-[:MERGED_INTO]->(survivor)<-[link]-(other)
WHERE last(link.movedFrom) = $duplicate
WITH duplicate, link, other, link.movedFrom[..-1] AS trail, EXISTS {
  MATCH (duplicate)<-[same]-(other)
  WHERE type(same) = type(link)
} AS there
CALL (duplicate, link, other, trail, there) {
  WITH *
  WHERE NOT there
  CREATE (duplicate)<-[back:$(type(link))]-(other)
  SET back = properties(link)
  SET back.movedFrom = CASE WHEN size(trail) > 0 THEN trail END
}
DELETE link
