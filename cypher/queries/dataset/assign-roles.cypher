// Which organizations are startups and investors? Those of that kind, and those that raised or invested money.
MATCH (organization:Organization)
WITH
  organization,
  coalesce(organization.kind = 'STARTUP', false)
    OR EXISTS { MATCH (organization)<-[:RAISED_BY]-(:FundingRound) } AS startup,
  coalesce(organization.kind IN ['VC_FIRM', 'CVC'], false)
    OR EXISTS { MATCH (organization)<-[:MADE_BY]-(:Participation) } AS investor
FOREACH (_ IN CASE WHEN startup AND NOT organization:Startup THEN [1] ELSE [] END | SET organization:Startup)
FOREACH (_ IN CASE WHEN investor AND NOT organization:Investor THEN [1] ELSE [] END | SET organization:Investor)
FOREACH (_ IN CASE WHEN organization:Startup AND NOT startup THEN [1] ELSE [] END | REMOVE organization:Startup)
FOREACH (_ IN CASE WHEN organization:Investor AND NOT investor THEN [1] ELSE [] END | REMOVE organization:Investor)
