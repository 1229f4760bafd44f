// Which organizations and funds act for which party, by stakes, commitments, one body, management or plain words?
// :param words => "wholly owned by "
// :param limit => 20000
CALL () {
  MATCH (owner:Party)<-[:HELD_BY]-(stake:Holding)-[:HELD_IN]->(unit:Organization)
  MATCH (stake)-[told:STATED_BY]->(:Source)
  RETURN owner.id AS owner, unit.id AS vehicle, "HOLDING" AS kind, told.stakePct AS percent
  UNION
  MATCH (owner:Party)<-[:COMMITTED_BY]-(promise:Commitment)-[:COMMITTED_TO]->(fund:Fund)
  MATCH (promise)-[told:STATED_BY]->(:Source)
  RETURN owner.id AS owner, fund.id AS vehicle, "COMMITMENT" AS kind, told.percent AS percent
  UNION
  MATCH (fund:Fund)-[:SAME_BODY_AS]->(owner:Organization)
  RETURN owner.id AS owner, fund.id AS vehicle, "SAME_BODY" AS kind, null AS percent
  UNION
  MATCH (fund:Fund {kind: "SPV"})-[:MANAGED_BY]->(owner:Organization)
  RETURN owner.id AS owner, fund.id AS vehicle, "MANAGED_SPV" AS kind, null AS percent
  UNION
  MATCH (unit:Organization)-[told:STATED_BY]->(:Source)
  WHERE told.note STARTS WITH $words
  WITH unit, substring(told.note, size($words)) AS name
  MATCH (owner:Organization {nameEn: name})
  RETURN owner.id AS owner, unit.id AS vehicle, "WHOLLY_OWNED" AS kind, null AS percent
}
RETURN
  owner AS owner,
  vehicle AS vehicle,
  kind AS kind,
  percent AS percent
ORDER BY owner, vehicle, kind, percent
LIMIT $limit
