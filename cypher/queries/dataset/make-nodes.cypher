// Which of these things does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{labels: ['Payment', 'Fact'], properties: {id: 'Payment:pay-001', slug: 'pay-001'}}]
UNWIND $rows AS row
CREATE (made:$(row.labels))
SET made = row.properties
