// Which stocks have these issuers?
// :param ids => ['Organization:360']
UNWIND $ids AS wanted
MATCH (issuer:Organization {id: wanted})<-[:ISSUED_BY]-(stock:Stock)-[said:STATED_BY]->(:Source)
RETURN said.id AS id, stock.slug AS slug, issuer.slug AS issuer
ORDER BY id, slug
LIMIT 1000
