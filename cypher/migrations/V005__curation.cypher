// Every write leaves an entry that nothing changes afterwards; what was taken back or merged is hidden, never deleted.
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS
FOR (n:AuditEntry)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT audit_entry_version IF NOT EXISTS
FOR (n:AuditEntry)
REQUIRE n.dataVersion IS UNIQUE;

CREATE CONSTRAINT audit_entry_request IF NOT EXISTS
FOR (n:AuditEntry)
REQUIRE n.request IS UNIQUE;

CREATE INDEX hidden_id IF NOT EXISTS
FOR (n:Hidden)
ON (n.id);
