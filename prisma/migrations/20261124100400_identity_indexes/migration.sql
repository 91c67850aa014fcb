-- Asked at every failed login and every code: the grants of an account, also those that have ended.
CREATE INDEX account_grant_account ON account_grant (account_id);

-- When each person of a member was last there, and the end of the sessions of a grant.
CREATE INDEX session_grant ON session (grant_id, created_at DESC);

-- What the sweep of every five minutes looks for, among the methods of everybody.
CREATE INDEX factor_unverified ON factor (created_at) WHERE verified_at IS NULL;

-- What a browser called itself goes with the history of logins; the session's row stays, for the records that name it.
CREATE POLICY worker_rows ON session TO madoguchi_worker USING (true);
GRANT SELECT (id, device, expires_at), UPDATE (device) ON session TO madoguchi_worker;
CREATE INDEX session_device ON session (expires_at) WHERE device IS NOT NULL;
