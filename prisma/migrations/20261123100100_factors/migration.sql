-- Several methods for each account; challenges, which codes are sent for and answered to; numbered backup codes.

ALTER TABLE factor DROP CONSTRAINT factor_method_check;
ALTER TABLE factor ADD CONSTRAINT factor_method_check CHECK (method IN ('mail', 'sms', 'totp', 'passkey'));
ALTER TABLE factor
  -- The one that a login begins with.
  ADD COLUMN preferred boolean NOT NULL DEFAULT false,
  -- When its owner last made sure that it works.
  ADD COLUMN checked_at timestamptz;
UPDATE factor f SET preferred = true WHERE verified_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM factor o WHERE o.account_id = f.account_id AND (o.verified_at, o.id) > (f.verified_at, f.id));
CREATE UNIQUE INDEX factor_preferred ON factor (account_id) WHERE preferred AND verified_at IS NOT NULL;

-- A login whose owner has just proved to be the one that it was made for needs no activation code to enrol.
ALTER TABLE pending_login ADD COLUMN handed_over boolean NOT NULL DEFAULT false;
-- Where a code goes is a method that isn't verified yet.
ALTER TABLE pending_login DROP COLUMN enrol_destination_enc;

-- One request to prove by a method who one is: of a half-done login or of an open session.
CREATE TABLE challenge (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account,
  purpose text NOT NULL CHECK (purpose IN ('login', 'enrol', 'add', 'test', 'step-up')),
  pending_login_id uuid REFERENCES pending_login ON DELETE CASCADE,
  session_id uuid REFERENCES session,
  -- The method that answers it; another may be chosen.
  factor_id uuid NOT NULL REFERENCES factor ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  replaced_at timestamptz,
  CHECK ((purpose IN ('login', 'enrol')) = (pending_login_id IS NOT NULL)),
  CHECK (num_nonnulls(pending_login_id, session_id) = 1)
);
CREATE INDEX challenge_pending_login ON challenge (pending_login_id);
CREATE INDEX challenge_session ON challenge (session_id);
CREATE INDEX challenge_factor ON challenge (factor_id);

-- Codes that are on their way are good for ten minutes: whoever waits for one has another sent.
TRUNCATE login_code;
ALTER TABLE login_code DROP COLUMN pending_login_id;
ALTER TABLE login_code
  ADD COLUMN challenge_id uuid NOT NULL REFERENCES challenge ON DELETE CASCADE,
  -- Where it went.
  ADD COLUMN factor_id uuid REFERENCES factor ON DELETE SET NULL;
CREATE UNIQUE INDEX login_code_live ON login_code (challenge_id) WHERE used_at IS NULL AND replaced_at IS NULL;
CREATE INDEX login_code_factor ON login_code (factor_id);

-- Its place in the list that was printed, so that used ones can be told apart there.
ALTER TABLE backup_code ADD COLUMN number integer;
UPDATE backup_code b SET number = n.number
  FROM (SELECT id, row_number() OVER (PARTITION BY account_id, created_at ORDER BY id) AS number FROM backup_code) n WHERE n.id = b.id;
ALTER TABLE backup_code ALTER COLUMN number SET NOT NULL;

ALTER TABLE challenge ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auth_rows ON challenge TO madoguchi_auth USING (true) WITH CHECK (true);
CREATE POLICY worker_rows ON challenge TO madoguchi_worker USING (true);
CREATE POLICY worker_rows ON factor TO madoguchi_worker USING (verified_at IS NULL);

GRANT SELECT, INSERT, UPDATE ON challenge TO madoguchi_auth;
GRANT DELETE ON factor TO madoguchi_auth;
GRANT SELECT (preferred, checked_at) ON factor TO madoguchi_app, madoguchi_staff;
GRANT SELECT (number) ON backup_code TO madoguchi_app;
GRANT SELECT (id, expires_at), DELETE ON challenge TO madoguchi_worker;
GRANT SELECT (id, verified_at, created_at), DELETE ON factor TO madoguchi_worker;

-- Methods that are no more are deleted, secrets and numbers with them, not only marked.
CREATE OR REPLACE FUNCTION begin_login_anew(account uuid, new_hash text, new_code_hash text, code_until timestamptz, begun timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ DECLARE old_hash text;
BEGIN
  SELECT hash INTO old_hash FROM public.credential WHERE account_id = account FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO public.past_password (account_id, hash, replaced_at) VALUES (account, old_hash, begun);
  UPDATE public.credential SET hash = new_hash, changed_at = begun, first = true WHERE account_id = account;
  UPDATE public.activation_code
    SET code_hash = new_code_hash, created_at = begun, expires_at = code_until, used_at = NULL, reveal_enc = NULL, reveal_until = NULL
    WHERE account_id = account;
  IF NOT FOUND THEN RETURN false; END IF;
  DELETE FROM public.factor WHERE account_id = account;
  UPDATE public.backup_code SET replaced_at = begun WHERE account_id = account AND used_at IS NULL AND replaced_at IS NULL;
  RETURN true;
END $$;
