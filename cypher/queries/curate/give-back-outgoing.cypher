// What does a survivor point at on behalf of this duplicate? The duplicate points at it again.
// :param duplicate => 'Organization:dup'
MATCH (duplicate:Entity|Fact {id: $duplicate})-[:MERGED_INTO]->(survivor)-[link]->(other)
WHERE last(link.movedFrom) = $duplicate
WITH duplicate, link, other, link.movedFrom[..-1] AS trail, type(link) IN ['STATED_BY', 'RETRACTED_BY'] AS statement
CREATE (duplicate)-[back:$(type(link))]->(other)
SET back = properties(link)
SET back.movedFrom = CASE WHEN size(trail) > 0 THEN trail END
FOREACH (_ IN CASE WHEN statement AND size(trail) = 0 THEN [1] ELSE [] END |
  SET back.canonical = link.movedCanonical, back.movedCanonical = null
)
DELETE link
