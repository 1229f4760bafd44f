// To which organizations did these facts happen? Also what hides by now happened to somebody before.
// :param ids => ["FundingRound:ms-b", "Participation:ms-b.alibaba"]
CALL () {
  UNWIND $ids AS id
  MATCH (fact:Fact {id: id})
  RETURN fact
  UNION
  UNWIND $ids AS id
  MATCH (fact:Hidden {id: id})
  RETURN fact
}
MATCH (fact)-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]->{0,1}(whole)-[:RAISED_BY|TARGETS|HELD_IN|AT|SHOWN_IN]->(organization:Organization)
RETURN DISTINCT
  organization.slug AS slug
ORDER BY slug
LIMIT 10000
