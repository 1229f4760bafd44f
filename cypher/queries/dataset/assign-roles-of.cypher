// Which of these organizations, or of those that they were merged into, are startups, investors and limited partners? Those of that kind, and those that raised, invested or committed money.
// :param ids => ['Organization:moonshot']
UNWIND $ids AS id
MATCH (named:Organization|Hidden {id: id})
MATCH (named)-[:MERGED_INTO*0..8]->(organization:Organization)
WITH DISTINCT organization
WITH
  organization,
  coalesce(organization.kind = 'STARTUP', false)
    OR EXISTS { MATCH (organization)<-[:RAISED_BY]-(:FundingRound) } AS startup,
  coalesce(organization.kind IN ['VC_FIRM', 'CVC'], false)
    OR EXISTS { MATCH (organization)<-[:MADE_BY]-(:Participation) } AS investor,
  EXISTS { MATCH (organization)<-[:COMMITTED_BY]-(:Commitment) } AS partner
FOREACH (_ IN CASE WHEN startup AND NOT organization:Startup THEN [1] ELSE [] END | SET organization:Startup)
FOREACH (_ IN CASE WHEN investor AND NOT organization:Investor THEN [1] ELSE [] END | SET organization:Investor)
FOREACH (_ IN CASE WHEN partner AND NOT organization:LimitedPartner THEN [1] ELSE [] END | SET organization:LimitedPartner)
FOREACH (_ IN CASE WHEN organization:Startup AND NOT startup THEN [1] ELSE [] END | REMOVE organization:Startup)
FOREACH (_ IN CASE WHEN organization:Investor AND NOT investor THEN [1] ELSE [] END | REMOVE organization:Investor)
FOREACH (_ IN CASE WHEN organization:LimitedPartner AND NOT partner THEN [1] ELSE [] END | REMOVE organization:LimitedPartner)
