// What points at merged organizations that are not hidden yet? It points at the survivor instead, and each relationship remembers whose it was.
MATCH (merged:Organization)-[:MERGED_INTO]->()
WITH DISTINCT merged
MATCH path = (merged)-[:MERGED_INTO*1..9]->(survivor:Organization)
WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->() }
WITH merged, survivor, [node IN nodes(path)[..-1] | node.id] AS trail
MATCH (merged)<-[link]-(other)
WHERE type(link) <> 'MERGED_INTO'
  AND NOT EXISTS {
    MATCH (survivor)<-[same]-(other)
    WHERE type(same) = type(link)
  }
CREATE (survivor)<-[moved:$(type(link))]-(other)
SET moved = properties(link)
SET moved.movedFrom = coalesce(link.movedFrom, []) + trail
DELETE link
