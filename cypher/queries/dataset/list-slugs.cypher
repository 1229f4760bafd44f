// Which slugs are there of this label, for a misspelt one to be compared with?
// :param label => 'Organization'
MATCH (node:Entity|FundingRound|Acquisition|InternalAllocation)
WHERE $label IN labels(node)
RETURN node.slug AS slug
ORDER BY slug
LIMIT 20000
