-- Getting back in (CL-04, CL-05, BZ-29), and what one learns about one's logins: new devices, history.

-- The link of a reset mail. The newest kills the older; one that was used stays, so that its page can say so.
CREATE TABLE password_reset (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  -- The new password's hash and what the confirm screen shows of it, sealed, between input and confirmation.
  draft_enc bytea,
  drafted_at timestamptz,
  replaced_at timestamptz,
  used_at timestamptz,
  CHECK ((draft_enc IS NULL) = (drafted_at IS NULL)),
  CHECK (used_at IS NULL OR draft_enc IS NULL),
  CHECK (replaced_at IS NULL OR draft_enc IS NULL)
);
CREATE UNIQUE INDEX password_reset_live ON password_reset (account_id) WHERE used_at IS NULL AND replaced_at IS NULL;
CREATE INDEX password_reset_account ON password_reset (account_id, created_at);

-- A browser that an account has logged in with. The cookie's secret is hashed together with the account, so that two accounts of one
-- browser can't be told to belong together.
CREATE TABLE login_device (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account,
  token_hash text NOT NULL UNIQUE,
  name text,
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX login_device_account ON login_device (account_id);
CREATE INDEX login_device_expires ON login_device (expires_at);

-- The link "that wasn't me" of the mail about a login with a new device, and what that mail said.
CREATE TABLE login_alarm (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES account,
  session_id uuid NOT NULL UNIQUE REFERENCES session,
  device text,
  address text,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX login_alarm_account ON login_alarm (account_id);

-- Successes and failures of logins, for their owner, until the days of the terms are over. No reference to the account: a try with an
-- unknown ID writes a row too, of nobody, since it has to take as long as a try with a known one. Addresses are masked when written.
CREATE TABLE login_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id uuid NOT NULL,
  at timestamptz NOT NULL,
  succeeded boolean NOT NULL,
  factor text NOT NULL,
  device text,
  address text,
  new_device boolean NOT NULL DEFAULT false,
  session_id uuid
);
CREATE INDEX login_event_account ON login_event (account_id, at DESC, id DESC);
CREATE INDEX login_event_at ON login_event (at);

-- What those ask who can't log in. Nobody has checked who they are; only staff read it.
CREATE TABLE contact_request (
  id uuid PRIMARY KEY,
  form_key uuid NOT NULL UNIQUE,
  number text NOT NULL UNIQUE,
  subject text NOT NULL CHECK (subject IN ('forgotten-id', 'locked')),
  brand text,
  locale text NOT NULL CHECK (locale IN ('ja', 'en')),
  name text NOT NULL,
  kana text NOT NULL,
  mail text NOT NULL,
  phone_enc bytea NOT NULL,
  message text NOT NULL,
  created_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'taken', 'closed')),
  taken_by uuid REFERENCES staff,
  taken_at timestamptz,
  -- Whom staff found it to be about.
  member_id uuid REFERENCES member,
  account_id uuid REFERENCES account,
  identity_check_id uuid REFERENCES identity_check,
  result text CHECK (result IN ('answered', 'not-identified', 'unreachable', 'no-request')),
  note text,
  closed_by uuid REFERENCES staff,
  closed_at timestamptz,
  CHECK ((state = 'waiting') = (taken_by IS NULL)),
  CHECK ((taken_by IS NULL) = (taken_at IS NULL)),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
  CHECK ((closed_at IS NULL) = (result IS NULL)),
  CHECK ((member_id IS NULL) = (account_id IS NULL)),
  -- Nothing is answered to somebody whose identity was not checked.
  CHECK (result IS DISTINCT FROM 'answered' OR identity_check_id IS NOT NULL)
);
CREATE INDEX contact_request_state ON contact_request (state, created_at, id);
CREATE INDEX contact_request_closed ON contact_request (closed_at) WHERE state = 'closed';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['password_reset', 'login_device', 'login_alarm', 'login_event', 'contact_request'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY auth_rows ON %I TO madoguchi_auth USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY worker_rows ON %I TO madoguchi_worker USING (true)', t);
  END LOOP;
END $$;
CREATE POLICY own_accounts ON login_event TO madoguchi_app
  USING (EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = login_event.account_id AND g.member_id = current_member()));
CREATE POLICY staff_rows ON contact_request TO madoguchi_staff USING (true) WITH CHECK (true);

GRANT SELECT, INSERT ON password_reset, login_device, login_alarm TO madoguchi_auth;
GRANT UPDATE (draft_enc, drafted_at, replaced_at, used_at) ON password_reset TO madoguchi_auth;
GRANT UPDATE (name, last_seen_at, expires_at) ON login_device TO madoguchi_auth;
GRANT DELETE ON login_device TO madoguchi_auth;
GRANT UPDATE (used_at) ON login_alarm TO madoguchi_auth;
GRANT INSERT ON login_event, contact_request TO madoguchi_auth;
-- The complete page of a visitor says number and time, and no more.
GRANT SELECT (id, form_key, number, created_at) ON contact_request TO madoguchi_auth;
GRANT SELECT ON login_event TO madoguchi_app;
GRANT SELECT ON contact_request TO madoguchi_staff;
GRANT UPDATE (state, taken_by, taken_at, member_id, account_id, identity_check_id, result, note, closed_by, closed_at)
  ON contact_request TO madoguchi_staff;
GRANT SELECT (id, created_at, expires_at), DELETE ON password_reset, login_alarm TO madoguchi_worker;
GRANT SELECT (id, expires_at), DELETE ON login_device TO madoguchi_worker;
GRANT SELECT (id, at), DELETE ON login_event TO madoguchi_worker;
GRANT SELECT (id, state, closed_at), DELETE ON contact_request TO madoguchi_worker;
