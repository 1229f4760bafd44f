// Which market stats does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'MarketStatistic:st-001', slug: 'st-001'}, source: 'Source:wire', statement: {id: 'st-001', canonical: true, hash: 'f00d'}, links: {MEASURES: ['Sector:ai']}}]
UNWIND $rows AS row
CREATE (statistic:MarketStatistic:Fact)
SET statistic = row.node
WITH statistic, row
MATCH (source:Source {id: row.source})
CREATE (statistic)-[said:STATED_BY]->(source)
SET said = row.statement
WITH statistic, row
CALL (statistic, row) {
  UNWIND row.links.MEASURES AS id
  MATCH (sector:Sector {id: id})
  CREATE (statistic)-[:MEASURES]->(sector)
}
