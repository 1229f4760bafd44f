// Which merged things are not hidden yet? They hide, and keep what would double what their survivor has.
MATCH (merged:Organization|Participation)-[:MERGED_INTO]->()
WITH DISTINCT merged, labels(merged) AS hiddenLabels
REMOVE merged:$(hiddenLabels)
SET merged:Hidden, merged.hiddenLabels = hiddenLabels
