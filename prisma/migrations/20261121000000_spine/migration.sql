-- The spine: members, accounts, contracts and their event log, procedures, outbox, audit.
-- Rights: four roles without login, one for each scope of lib/db/scope.ts. A table that belongs to a member has row
-- security FORCEd; what must never change (events, confirmations, audit, published catalogues) has neither the right
-- nor the possibility: a trigger refuses even the owner.

DO $$
DECLARE r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['madoguchi_app', 'madoguchi_auth', 'madoguchi_staff', 'madoguchi_worker'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', r);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    IF NOT pg_has_role(current_user, r, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', r);
    END IF;
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO madoguchi_app, madoguchi_auth, madoguchi_staff, madoguchi_worker;

-- Who the running transaction works for; NULL (and so no row) when the scope named nobody.
CREATE FUNCTION current_member() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT NULLIF(current_setting('app.member_id', true), '')::uuid $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;

-- Joins a background job to the caller's transaction without giving the caller the queue's own tables.
CREATE FUNCTION enqueue(task text, payload json, job_key text DEFAULT NULL) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ BEGIN
  PERFORM graphile_worker.add_job(task, payload, job_key => job_key, max_attempts => 12);
  RETURN 1;
END $$;
REVOKE ALL ON FUNCTION enqueue(text, json, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue(text, json, text) TO madoguchi_app, madoguchi_auth, madoguchi_staff, madoguchi_worker;

-- Operator ------------------------------------------------------------------------------------------------------------

CREATE TABLE catalogue_version (
  id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
  canonical text NOT NULL,
  effective_from date NOT NULL UNIQUE,
  published_at timestamptz NOT NULL,
  published_by text NOT NULL
);

CREATE TABLE clock (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  offset_ms bigint NOT NULL DEFAULT 0
);
INSERT INTO clock DEFAULT VALUES;

CREATE TABLE number_series (
  series text PRIMARY KEY,
  last bigint NOT NULL CHECK (last > 0)
);

-- Identity ------------------------------------------------------------------------------------------------------------

CREATE TABLE member (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('person', 'corporate', 'sole-proprietor')),
  company text,
  family_name text NOT NULL,
  given_name text NOT NULL,
  family_kana text NOT NULL,
  given_kana text NOT NULL,
  contact_mail text,
  phone_enc bytea,
  locale text NOT NULL DEFAULT 'ja' CHECK (locale IN ('ja', 'en')),
  created_at timestamptz NOT NULL
);

CREATE TABLE account (
  id uuid PRIMARY KEY,
  login_id text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('customer-number', 'account-id')),
  brand text NOT NULL,
  family_name text NOT NULL,
  given_name text NOT NULL,
  family_kana text NOT NULL,
  given_kana text NOT NULL,
  user_name text NOT NULL,
  locale text NOT NULL DEFAULT 'ja' CHECK (locale IN ('ja', 'en')),
  password_fails integer NOT NULL DEFAULT 0,
  -- Tries taken whose password is being looked at just now: they count for the gate, not for the lock.
  password_in_flight integer NOT NULL DEFAULT 0,
  password_taken_at timestamptz,
  factor_fails integer NOT NULL DEFAULT 0,
  locked_at timestamptz,
  epoch integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  last_login_at timestamptz,
  deleted_at timestamptz
);
CREATE INDEX account_locked ON account (locked_at) WHERE locked_at IS NOT NULL;

-- Every ID string ever used; nothing is ever deleted from it, so that no string is given out twice (FB-10).
CREATE TABLE login_id_used (
  login_id text PRIMARY KEY,
  used_at timestamptz NOT NULL
);

CREATE TABLE contract (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  number text NOT NULL UNIQUE,
  customer_number text UNIQUE,
  brand text NOT NULL,
  product_code text NOT NULL,
  plan_code text,
  catalogue_version_id text NOT NULL REFERENCES catalogue_version,
  received_on date NOT NULL,
  starts_on date,
  ends_on date,
  switches jsonb NOT NULL DEFAULT '{}',
  event_count integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  UNIQUE (member_id, id)
);

CREATE TABLE account_grant (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account,
  member_id uuid NOT NULL REFERENCES member,
  contract_id uuid,
  role text NOT NULL CHECK (role IN ('holder', 'admin', 'user')),
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id)
);
CREATE UNIQUE INDEX account_grant_live ON account_grant (account_id, contract_id) WHERE ended_at IS NULL;
CREATE INDEX account_grant_member ON account_grant (member_id, contract_id);

CREATE TABLE credential (
  account_id uuid PRIMARY KEY REFERENCES account,
  hash text NOT NULL,
  changed_at timestamptz NOT NULL
);

CREATE TABLE factor (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account,
  method text NOT NULL CHECK (method IN ('mail', 'sms', 'totp')),
  destination_enc bytea,
  destination_hint text,
  secret_enc bytea,
  last_step bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  verified_at timestamptz,
  last_used_at timestamptz
);
CREATE INDEX factor_account ON factor (account_id);

CREATE TABLE backup_code (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account,
  code_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  used_at timestamptz,
  replaced_at timestamptz,
  UNIQUE (account_id, code_hash)
);

CREATE TABLE activation_code (
  account_id uuid PRIMARY KEY REFERENCES account,
  code_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  -- The code itself, sealed, for the complete screen to show again on a reload; wiped when used or after reveal_until.
  reveal_enc bytea,
  reveal_until timestamptz
);

CREATE TABLE pending_login (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES account,
  step text NOT NULL CHECK (step IN ('verify', 'enrol', 'enrol-verify', 'codes')),
  enrol_destination_enc bytea,
  -- New backup codes, sealed, until their owner says that they are kept.
  backup_codes_enc bytea,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  consumed_at timestamptz
);
CREATE INDEX pending_login_account ON pending_login (account_id);

CREATE TABLE login_code (
  id uuid PRIMARY KEY,
  pending_login_id uuid NOT NULL REFERENCES pending_login ON DELETE CASCADE,
  account_id uuid NOT NULL REFERENCES account,
  code_hash text NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  replaced_at timestamptz
);
CREATE UNIQUE INDEX login_code_live ON login_code (pending_login_id) WHERE used_at IS NULL AND replaced_at IS NULL;
CREATE INDEX login_code_account ON login_code (account_id, created_at);

CREATE TABLE session (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES account,
  grant_id uuid NOT NULL REFERENCES account_grant,
  brand text NOT NULL,
  epoch integer NOT NULL,
  device text,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  end_reason text
);
CREATE INDEX session_account ON session (account_id) WHERE ended_at IS NULL;

CREATE TABLE throttle (
  key text PRIMARY KEY,
  window_started_at timestamptz NOT NULL,
  count integer NOT NULL
);

-- Staff ---------------------------------------------------------------------------------------------------------------

CREATE TABLE staff (
  id uuid PRIMARY KEY,
  login_id text NOT NULL UNIQUE,
  name text NOT NULL,
  mail text NOT NULL,
  -- A role of the catalogue's staff table: which roles there are is the operator's data.
  role text NOT NULL CHECK (role ~ '^[a-z][a-z-]{1,30}$'),
  password_fails integer NOT NULL DEFAULT 0,
  -- Tries taken whose password is being looked at just now: they count for the gate, not for the lock.
  password_in_flight integer NOT NULL DEFAULT 0,
  password_taken_at timestamptz,
  factor_fails integer NOT NULL DEFAULT 0,
  locked_at timestamptz,
  epoch integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  last_login_at timestamptz
);

CREATE TABLE staff_credential (
  staff_id uuid PRIMARY KEY REFERENCES staff,
  hash text NOT NULL,
  secret_enc bytea NOT NULL,
  last_step bigint NOT NULL DEFAULT 0,
  changed_at timestamptz NOT NULL
);

CREATE TABLE staff_pending_login (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  staff_id uuid NOT NULL REFERENCES staff,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  consumed_at timestamptz
);

CREATE TABLE staff_session (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  staff_id uuid NOT NULL REFERENCES staff,
  epoch integer NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  end_reason text
);

-- What staff asked before unlocking, who asked and the result (CL-10).
CREATE TABLE identity_check (
  id uuid PRIMARY KEY,
  form_key uuid NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES account,
  member_id uuid NOT NULL REFERENCES member,
  staff_id uuid NOT NULL REFERENCES staff,
  channel text NOT NULL CHECK (channel IN ('telephone', 'counter', 'post')),
  checks jsonb NOT NULL,
  passed boolean NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX identity_check_at ON identity_check (at DESC);
CREATE INDEX identity_check_account ON identity_check (account_id);

-- Contracts -----------------------------------------------------------------------------------------------------------

CREATE TABLE procedure (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  contract_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account,
  kind text NOT NULL,
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'placed')),
  input jsonb NOT NULL,
  secret_enc bytea,
  number text UNIQUE,
  received_on date,
  result jsonb,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  placed_at timestamptz,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id),
  CHECK ((status = 'placed') = (number IS NOT NULL AND placed_at IS NOT NULL AND received_on IS NOT NULL)),
  CHECK (status = 'draft' OR secret_enc IS NULL)
);
CREATE INDEX procedure_contract ON procedure (member_id, contract_id, placed_at DESC);
CREATE INDEX procedure_draft ON procedure (expires_at) WHERE status = 'draft';
CREATE INDEX procedure_placed ON procedure (placed_at) WHERE status = 'placed';

CREATE TABLE contract_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  contract_id uuid NOT NULL,
  member_id uuid NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  type text NOT NULL,
  at timestamptz NOT NULL,
  data jsonb NOT NULL,
  actor jsonb NOT NULL,
  procedure_id uuid REFERENCES procedure,
  UNIQUE (contract_id, seq),
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id)
);

-- Projection of contract_event: rebuilt from it at any time, written in the same transaction.
CREATE TABLE contract_option (
  id uuid PRIMARY KEY,
  contract_id uuid NOT NULL,
  member_id uuid NOT NULL,
  option_code text NOT NULL,
  held_by text NOT NULL DEFAULT '',
  instance integer NOT NULL CHECK (instance > 0),
  received_on date NOT NULL,
  starts_on date NOT NULL,
  billed_from date,
  ends_on date,
  UNIQUE (contract_id, option_code, held_by, instance),
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id)
);

CREATE TABLE confirmation (
  id uuid PRIMARY KEY,
  procedure_id uuid NOT NULL UNIQUE REFERENCES procedure,
  member_id uuid NOT NULL REFERENCES member,
  facts jsonb NOT NULL,
  facts_hash text NOT NULL,
  text text NOT NULL,
  text_hash text NOT NULL,
  locale text NOT NULL,
  at timestamptz NOT NULL
);

-- Outbox and audit ----------------------------------------------------------------------------------------------------

CREATE TABLE mail (
  id uuid PRIMARY KEY,
  member_id uuid REFERENCES member,
  account_id uuid REFERENCES account,
  template text NOT NULL,
  locale text NOT NULL,
  to_enc bytea NOT NULL,
  subject text NOT NULL,
  body_enc bytea,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_error text
);
CREATE INDEX mail_member ON mail (member_id, created_at DESC);
CREATE INDEX mail_waiting ON mail (created_at) WHERE sent_at IS NULL;

CREATE TABLE audit_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at timestamptz NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('account', 'staff', 'system', 'nobody')),
  actor_id text,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  member_id uuid REFERENCES member,
  data jsonb NOT NULL
);
CREATE INDEX audit_entry_order ON audit_entry (xact, id);
CREATE INDEX audit_entry_member ON audit_entry (member_id, id DESC);
CREATE INDEX audit_entry_at ON audit_entry (at DESC, id DESC);

-- Seals cover the entries after the previous seal up to (to_xact, to_id). An entry of a transaction still running when a
-- seal is made has a later xact than every sealed one, so none is passed over.
CREATE TABLE audit_seal (
  seq bigint PRIMARY KEY,
  to_xact xid8 NOT NULL,
  to_id bigint NOT NULL,
  entries integer NOT NULL CHECK (entries > 0),
  previous_hash text NOT NULL,
  hash text NOT NULL,
  sealed_at timestamptz NOT NULL
);
CREATE INDEX audit_seal_reach ON audit_seal (to_xact, to_id);

-- Append-only ---------------------------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['contract_event', 'confirmation', 'audit_entry', 'audit_seal', 'catalogue_version', 'identity_check', 'login_id_used'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;

-- Row security --------------------------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  -- Rows that name their member.
  FOREACH t IN ARRAY ARRAY['contract', 'account_grant', 'procedure', 'contract_event', 'contract_option', 'confirmation', 'mail', 'audit_entry', 'identity_check'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
    EXECUTE format('CREATE POLICY staff_rows ON %I TO madoguchi_staff USING (true) WITH CHECK (true)', t);
  END LOOP;
  -- Rows of the login; what they say of a member is reached through the grant.
  FOREACH t IN ARRAY ARRAY['account', 'credential', 'factor', 'backup_code', 'activation_code', 'pending_login', 'login_code', 'session', 'account_grant'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY auth_rows ON %I TO madoguchi_auth USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['account', 'session', 'activation_code', 'pending_login', 'factor', 'credential'] LOOP
    EXECUTE format('CREATE POLICY staff_rows ON %I TO madoguchi_staff USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['session', 'pending_login', 'factor', 'activation_code', 'backup_code'] LOOP
    EXECUTE format('CREATE POLICY own_accounts ON %I TO madoguchi_app USING (EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = %I.account_id AND g.member_id = current_member()))', t, t);
  END LOOP;
  -- A new account has no grant yet when its login is written.
  FOREACH t IN ARRAY ARRAY['credential', 'activation_code'] LOOP
    EXECUTE format('CREATE POLICY new_rows ON %I FOR INSERT TO madoguchi_app WITH CHECK (true)', t);
  END LOOP;
END $$;

ALTER TABLE member ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON member TO madoguchi_app USING (id = current_member());
CREATE POLICY staff_rows ON member TO madoguchi_staff USING (true) WITH CHECK (true);

CREATE POLICY own_rows ON account FOR SELECT TO madoguchi_app
  USING (EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = account.id AND g.member_id = current_member()));
CREATE POLICY change_rows ON account FOR UPDATE TO madoguchi_app
  USING (EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = account.id AND g.member_id = current_member()));
CREATE POLICY new_rows ON account FOR INSERT TO madoguchi_app WITH CHECK (true);

-- A grant is what lets a member's scope see an account, so it may not be given for an account that another member holds: else
-- knowing an id would be enough to adopt its login. The function reads as the owner, past the caller's row security.
CREATE POLICY owner_reads ON account_grant FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION held_by_another(account uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT 1 FROM public.account_grant WHERE account_id = account AND member_id IS DISTINCT FROM public.current_member()) $$;
REVOKE ALL ON FUNCTION held_by_another(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION held_by_another(uuid) TO madoguchi_app;
CREATE POLICY no_adoption ON account_grant AS RESTRICTIVE FOR INSERT TO madoguchi_app WITH CHECK (NOT held_by_another(account_id));

CREATE POLICY worker_rows ON mail TO madoguchi_worker USING (true);
CREATE POLICY worker_rows ON audit_entry TO madoguchi_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_rows ON procedure FOR ALL TO madoguchi_worker USING (status = 'draft');
CREATE POLICY worker_rows ON pending_login TO madoguchi_worker USING (true);
-- The login writes audit entries and code mails before it knows, or may say, whose member it is.
CREATE POLICY auth_new ON audit_entry FOR INSERT TO madoguchi_auth WITH CHECK (true);
CREATE POLICY auth_new ON mail FOR INSERT TO madoguchi_auth WITH CHECK (true);

-- Grants --------------------------------------------------------------------------------------------------------------

GRANT SELECT ON clock, catalogue_version TO madoguchi_app, madoguchi_auth, madoguchi_staff, madoguchi_worker;
GRANT SELECT, INSERT, UPDATE ON number_series TO madoguchi_app;

GRANT SELECT ON member TO madoguchi_app, madoguchi_staff;
GRANT SELECT, INSERT ON account TO madoguchi_app;
GRANT UPDATE (family_name, given_name, family_kana, given_kana, user_name, locale, epoch, deleted_at) ON account TO madoguchi_app;
GRANT INSERT ON login_id_used, credential, activation_code TO madoguchi_app;
GRANT SELECT, INSERT ON account_grant TO madoguchi_app;
GRANT UPDATE (ended_at, role) ON account_grant TO madoguchi_app;
GRANT SELECT (id, account_id, method, destination_hint, verified_at, last_used_at, created_at) ON factor TO madoguchi_app;
GRANT SELECT (account_id, created_at, expires_at, used_at, reveal_enc, reveal_until), UPDATE (reveal_enc, reveal_until) ON activation_code TO madoguchi_app;
GRANT SELECT (id, account_id, created_at, used_at, replaced_at) ON backup_code TO madoguchi_app;
GRANT SELECT (id, account_id, grant_id, brand, epoch, device, created_at, last_seen_at, expires_at, ended_at, end_reason) ON session TO madoguchi_app;
GRANT UPDATE (ended_at, end_reason) ON session TO madoguchi_app;
GRANT SELECT (id, account_id, consumed_at), UPDATE (consumed_at) ON pending_login TO madoguchi_app;
GRANT SELECT ON contract TO madoguchi_app;
GRANT UPDATE (starts_on, ends_on, switches, event_count) ON contract TO madoguchi_app;
GRANT SELECT, INSERT, UPDATE ON procedure, contract_option TO madoguchi_app;
GRANT SELECT, INSERT ON contract_event, confirmation TO madoguchi_app;
GRANT INSERT ON mail, audit_entry TO madoguchi_app;
GRANT SELECT ON audit_entry, identity_check TO madoguchi_app;

GRANT SELECT ON account, account_grant, credential, factor, backup_code, activation_code, pending_login, login_code, session, throttle TO madoguchi_auth;
GRANT UPDATE (password_fails, password_in_flight, password_taken_at, factor_fails, locked_at, epoch, last_login_at, locale) ON account TO madoguchi_auth;
GRANT INSERT, UPDATE ON credential, factor, backup_code, activation_code, pending_login, login_code, session, throttle TO madoguchi_auth;
GRANT DELETE ON throttle TO madoguchi_auth;
GRANT SELECT ON staff, staff_credential, staff_pending_login, staff_session TO madoguchi_auth;
GRANT UPDATE (password_fails, password_in_flight, password_taken_at, factor_fails, locked_at, epoch, last_login_at) ON staff TO madoguchi_auth;
GRANT UPDATE (hash, last_step, changed_at) ON staff_credential TO madoguchi_auth;
GRANT INSERT, UPDATE ON staff_pending_login, staff_session TO madoguchi_auth;
GRANT INSERT ON staff, staff_credential TO madoguchi_auth;
GRANT INSERT ON mail, audit_entry TO madoguchi_auth;

GRANT SELECT ON account, account_grant, contract, contract_event, contract_option, confirmation, session, identity_check, audit_entry, audit_seal, staff TO madoguchi_staff;
GRANT SELECT (account_id, created_at, expires_at, used_at) ON activation_code TO madoguchi_staff;
GRANT SELECT (id, account_id, consumed_at), UPDATE (consumed_at) ON pending_login TO madoguchi_staff;
GRANT SELECT (id, account_id, method, destination_enc, destination_hint, verified_at, last_used_at, created_at) ON factor TO madoguchi_staff;
GRANT SELECT (id, member_id, contract_id, account_id, kind, status, input, number, received_on, result, created_at, expires_at, placed_at) ON procedure TO madoguchi_staff;
GRANT SELECT (id, member_id, account_id, template, locale, subject, created_at, sent_at, attempts, last_error) ON mail TO madoguchi_staff;
GRANT UPDATE (password_fails, factor_fails, locked_at, epoch) ON account TO madoguchi_staff;
GRANT UPDATE (ended_at, end_reason) ON session TO madoguchi_staff;
GRANT INSERT ON identity_check, audit_entry, mail TO madoguchi_staff;
-- Opening a contract: the registration certificate's customer number and first password (FB-38).
GRANT INSERT ON catalogue_version, member, contract, contract_event, account, account_grant, credential, activation_code, login_id_used TO madoguchi_staff;
GRANT SELECT, INSERT, UPDATE ON number_series TO madoguchi_staff;
GRANT UPDATE (starts_on, ends_on, event_count) ON contract TO madoguchi_staff;
GRANT INSERT, UPDATE ON contract_option TO madoguchi_staff;

GRANT SELECT ON mail, audit_entry, audit_seal TO madoguchi_worker;
GRANT UPDATE (sent_at, attempts, last_error, body_enc) ON mail TO madoguchi_worker;
GRANT INSERT ON audit_seal, audit_entry TO madoguchi_worker;
GRANT SELECT (id, status, expires_at), DELETE ON procedure TO madoguchi_worker;
GRANT SELECT (id, expires_at), DELETE ON pending_login TO madoguchi_worker;
GRANT SELECT, DELETE ON throttle TO madoguchi_worker;
