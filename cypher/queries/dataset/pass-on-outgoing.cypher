// What do merged things that are not hidden yet point at? The survivor points at it instead, and each relationship remembers whose it was.
MATCH (merged:Organization|Participation)-[:MERGED_INTO]->()
WITH DISTINCT merged
MATCH path = (merged)-[:MERGED_INTO*1..9]->(survivor:Organization|Participation)
WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->() }
WITH merged, survivor, [node IN nodes(path)[..-1] | node.id] AS trail
MATCH (merged)-[link]->(other)
WHERE type(link) IN ['STATED_BY', 'RETRACTED_BY']
  OR type(link) <> 'MERGED_INTO'
    AND NOT EXISTS {
      MATCH (survivor)-[same]->()
      WHERE type(same) = type(link)
    }
WITH survivor, link, other, trail, type(link) IN ['STATED_BY', 'RETRACTED_BY'] AS statement
CREATE (survivor)-[moved:$(type(link))]->(other)
SET moved = properties(link)
SET moved.movedFrom = coalesce(link.movedFrom, []) + trail
FOREACH (_ IN CASE WHEN statement THEN [1] ELSE [] END |
  SET moved.canonical = false, moved.movedCanonical = coalesce(link.movedCanonical, link.canonical)
)
DELETE link
