-- Logins of registered members: a member ID holds grants for whole members, of whatever contracts.

ALTER TABLE account DROP CONSTRAINT account_kind_check;
ALTER TABLE account ADD CONSTRAINT account_kind_check CHECK (kind IN ('customer-number', 'account-id', 'member-id'));

-- A grant of one contract has a login's role; a member-wide one has a role of the catalogue's table.
ALTER TABLE account_grant DROP CONSTRAINT account_grant_role_check;
ALTER TABLE account_grant ADD CONSTRAINT account_grant_role_check
  CHECK (CASE WHEN contract_id IS NULL THEN role ~ '^[a-z][a-z-]{1,30}$' ELSE role IN ('holder', 'admin', 'user') END);
ALTER TABLE account_grant ADD COLUMN until timestamptz;
CREATE UNIQUE INDEX account_grant_member_live ON account_grant (account_id, member_id) WHERE ended_at IS NULL AND contract_id IS NULL;
