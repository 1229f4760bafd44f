// Who wrote what, when and why? It stands for good.
// :param entry => {id: 'AuditEntry:2', dataVersion: 2, request: 'alice 42', at: '2026-01-01T00:00:00Z', by: 'alice', operation: 'recordRound', about: 'FundingRound:ms-b', statement: 'ms-b', input: '{}', why: 'a better source', clientMutationId: '42'}
MATCH (version:DataVersion {key: 'graph'})
CREATE (entry:AuditEntry)
SET
  entry = $entry,
  entry.follows = version.follows
