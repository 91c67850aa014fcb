-- Passkeys of members and staff, and the challenges that are answered with them.

-- A member's passkey is a factor like the others, so that one list says what an account has left, and goes with it; what is its own
-- stands here.
CREATE TABLE passkey (
  factor_id uuid PRIMARY KEY REFERENCES factor ON DELETE CASCADE,
  account_id uuid NOT NULL REFERENCES account,
  credential_id text NOT NULL UNIQUE CHECK (credential_id ~ '^[A-Za-z0-9_-]+$' AND length(credential_id) BETWEEN 16 AND 1400),
  public_key bytea NOT NULL,
  -- How often the authenticator says that it has signed; 0 for ever where it doesn't count.
  counter bigint NOT NULL CHECK (counter >= 0),
  -- How the browser reaches it (internal, usb, …), with commas between.
  transports text NOT NULL DEFAULT '',
  -- The host name that it was made for; it works nowhere else.
  rp_id text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX passkey_account ON passkey (account_id);

CREATE TABLE staff_passkey (
  id uuid PRIMARY KEY,
  staff_id uuid NOT NULL REFERENCES staff,
  credential_id text NOT NULL UNIQUE CHECK (credential_id ~ '^[A-Za-z0-9_-]+$' AND length(credential_id) BETWEEN 16 AND 1400),
  public_key bytea NOT NULL,
  counter bigint NOT NULL CHECK (counter >= 0),
  -- How the browser reaches it (internal, usb, …), with commas between.
  transports text NOT NULL DEFAULT '',
  rp_id text NOT NULL,
  name text NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  removed_at timestamptz
);
CREATE INDEX staff_passkey_staff ON staff_passkey (staff_id);

-- What an authenticator is asked to sign: good once, for one purpose, for whom it was made.
CREATE TABLE passkey_challenge (
  challenge_hash text PRIMARY KEY,
  purpose text NOT NULL CHECK (purpose IN ('register', 'login', 'second-factor', 'step-up', 'staff-register', 'staff-login', 'staff-second-factor')),
  -- The session, the half-done login or (before either) the browser, by the hash of its cookie.
  bound_to text NOT NULL,
  rp_id text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX passkey_challenge_expiry ON passkey_challenge (expires_at);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['passkey', 'staff_passkey', 'passkey_challenge'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY auth_rows ON %I TO madoguchi_auth USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
CREATE POLICY own_accounts ON passkey FOR SELECT TO madoguchi_app
  USING (EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = passkey.account_id AND g.member_id = current_member()));
CREATE POLICY worker_rows ON passkey_challenge TO madoguchi_worker USING (true);

GRANT SELECT, INSERT ON passkey, staff_passkey, passkey_challenge TO madoguchi_auth;
GRANT UPDATE (counter) ON passkey TO madoguchi_auth;
GRANT UPDATE (counter, name, last_used_at, removed_at) ON staff_passkey TO madoguchi_auth;
GRANT UPDATE (used_at) ON passkey_challenge TO madoguchi_auth;
GRANT SELECT (factor_id, account_id, rp_id, created_at) ON passkey TO madoguchi_app;
GRANT SELECT (challenge_hash, expires_at), DELETE ON passkey_challenge TO madoguchi_worker;
