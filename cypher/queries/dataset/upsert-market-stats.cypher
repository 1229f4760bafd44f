// Which statistics were published, and of which sectors?
// :param rows => [{node: {id: 'MarketStatistic:st-001', slug: 'st-001'}, source: 'Source:wire', statement: {id: 'st-001', canonical: true, hash: 'f00d'}, links: {MEASURES: ['Sector:ai']}}]
UNWIND $rows AS row
MERGE (statistic:Fact {id: row.node.id})
SET statistic = row.node
SET statistic:MarketStatistic
MERGE (source:Source {id: row.source})
MERGE (statistic)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.MEASURES |
  MERGE (sector:Sector {id: id})
  MERGE (statistic)-[:MEASURES]->(sector)
)
