-- The staff desk: roles, people, why a member's pages are opened, and resets of second factors that two persons decide.

UPDATE staff SET role = 'admin' WHERE role = 'manager';
ALTER TABLE staff
  -- Who locked the login; null where its own failures did.
  ADD COLUMN locked_by uuid REFERENCES staff,
  ADD CHECK (locked_by IS NULL OR locked_at IS NOT NULL),
  ADD CHECK (locked_by <> id);
-- A login that an administrator added has no authenticator before its owner's first login, and a password that is changed then.
ALTER TABLE staff_credential ALTER COLUMN secret_enc DROP NOT NULL;
ALTER TABLE staff_credential
  ADD COLUMN first boolean NOT NULL DEFAULT false,
  -- The first password, sealed, for the complete screen to show again on a reload.
  ADD COLUMN reveal_enc bytea,
  ADD COLUMN reveal_until timestamptz,
  ADD CHECK ((reveal_enc IS NULL) = (reveal_until IS NULL)),
  ADD CHECK (secret_enc IS NOT NULL OR first);
ALTER TABLE staff_pending_login
  ADD COLUMN step text NOT NULL DEFAULT 'verify' CHECK (step IN ('verify', 'enrol')),
  -- The authenticator's secret that the enrolment page shows, sealed, until its first right code.
  ADD COLUMN enrol_secret_enc bytea;
GRANT UPDATE (role, locked_by) ON staff TO madoguchi_auth;
GRANT UPDATE (secret_enc, first, reveal_enc, reveal_until) ON staff_credential TO madoguchi_auth;
GRANT SELECT (staff_id, reveal_until), UPDATE (reveal_enc, reveal_until) ON staff_credential TO madoguchi_worker;
GRANT SELECT (id, expires_at), UPDATE (enrol_secret_enc) ON staff_pending_login TO madoguchi_worker;

-- What an identity check was for: only one for an unlock opens anything by itself.
ALTER TABLE identity_check ADD COLUMN purpose text NOT NULL DEFAULT 'unlock' CHECK (purpose ~ '^[a-z][a-z-]{1,30}$');

-- Why a member of staff opened a member's pages where no case led there; the member reads it.
CREATE TABLE member_look (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  staff_id uuid NOT NULL REFERENCES staff,
  purpose text NOT NULL CHECK (purpose ~ '^[a-z][a-z-]{1,30}$'),
  words text NOT NULL,
  at timestamptz NOT NULL,
  until timestamptz NOT NULL CHECK (until > at)
);
CREATE INDEX member_look_open ON member_look (member_id, staff_id, until DESC);

-- A reset of all second factors of a login: one member of staff asks for it, another decides, the owner may withdraw it until it takes effect.
CREATE TABLE factor_reset (
  id uuid PRIMARY KEY,
  form_key uuid NOT NULL UNIQUE,
  member_id uuid NOT NULL REFERENCES member,
  account_id uuid NOT NULL REFERENCES account,
  identity_check_id uuid NOT NULL UNIQUE REFERENCES identity_check,
  delivery text NOT NULL CHECK (delivery IN ('mail', 'post')),
  reason text NOT NULL,
  requested_by uuid NOT NULL REFERENCES staff,
  requested_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'requested' CHECK (state IN ('requested', 'refused', 'waiting', 'withdrawn', 'done')),
  decided_by uuid REFERENCES staff,
  decided_at timestamptz,
  decision_reason text,
  takes_effect_at timestamptz,
  -- The secret of the owner's link, hashed.
  withdraw_hash text UNIQUE,
  ended_at timestamptz,
  withdrawn_by text CHECK (withdrawn_by IN ('owner', 'staff')),
  withdrawn_staff_id uuid REFERENCES staff,
  withdrawn_reason text,
  -- The activation code of a letter, sealed, until it is printed or the time for that is over.
  code_enc bytea,
  code_until timestamptz,
  printed_at timestamptz,
  -- Four eyes.
  CHECK (decided_by <> requested_by),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (decision_reason IS NULL)),
  CHECK (state NOT IN ('refused', 'waiting', 'done') OR decided_by IS NOT NULL),
  CHECK (state NOT IN ('waiting', 'done') OR takes_effect_at IS NOT NULL),
  CHECK ((state IN ('withdrawn', 'done')) = (ended_at IS NOT NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_by IS NOT NULL)),
  CHECK ((withdrawn_by IS NOT DISTINCT FROM 'staff') = (withdrawn_staff_id IS NOT NULL)),
  CHECK ((withdrawn_staff_id IS NULL) = (withdrawn_reason IS NULL)),
  CHECK ((code_enc IS NULL) = (code_until IS NULL)),
  CHECK (printed_at IS NULL OR code_enc IS NULL)
);
CREATE UNIQUE INDEX factor_reset_open ON factor_reset (account_id) WHERE state IN ('requested', 'waiting');
CREATE INDEX factor_reset_state ON factor_reset (state, requested_at);
CREATE INDEX factor_reset_due ON factor_reset (takes_effect_at) WHERE state = 'waiting';
CREATE INDEX factor_reset_unprinted ON factor_reset (code_until) WHERE code_until IS NOT NULL;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON member_look FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON member_look FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['member_look', 'factor_reset'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_rows ON %I FOR SELECT TO madoguchi_app USING (member_id = current_member())', t);
    EXECUTE format('CREATE POLICY staff_rows ON %I TO madoguchi_staff USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
-- The owner's link works without a login.
CREATE POLICY auth_rows ON factor_reset TO madoguchi_auth USING (withdraw_hash IS NOT NULL);
CREATE POLICY worker_rows ON factor_reset TO madoguchi_worker USING (code_until IS NOT NULL) WITH CHECK (true);

-- Who of the staff it was is not the member's to read, nor what the link is.
GRANT SELECT (id, member_id, purpose, words) ON member_look TO madoguchi_app;
GRANT SELECT (id, member_id, account_id, reason, state, requested_at, takes_effect_at, ended_at) ON factor_reset TO madoguchi_app;
GRANT SELECT (id, member_id, account_id, state, takes_effect_at, ended_at, withdraw_hash, requested_at) ON factor_reset TO madoguchi_auth;
GRANT UPDATE (state, ended_at, withdrawn_by) ON factor_reset TO madoguchi_auth;
GRANT SELECT, INSERT ON member_look, factor_reset TO madoguchi_staff;
GRANT UPDATE (state, decided_by, decided_at, decision_reason, takes_effect_at, withdraw_hash, ended_at, withdrawn_by, withdrawn_staff_id,
  withdrawn_reason, code_enc, code_until, printed_at) ON factor_reset TO madoguchi_staff;
GRANT SELECT (id, code_until), UPDATE (code_enc, code_until) ON factor_reset TO madoguchi_worker;

-- Every second factor and backup code of a login goes, and a new activation code lets its owner enrol another. The password stays.
CREATE FUNCTION reset_factors(account uuid, new_code_hash text, code_until timestamptz, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ BEGIN
  DELETE FROM public.factor WHERE account_id = account;
  UPDATE public.backup_code SET replaced_at = at WHERE account_id = account AND used_at IS NULL AND replaced_at IS NULL;
  INSERT INTO public.activation_code (account_id, code_hash, created_at, expires_at) VALUES (account, new_code_hash, at, code_until)
    ON CONFLICT (account_id) DO UPDATE SET code_hash = new_code_hash, created_at = at, expires_at = code_until, used_at = NULL,
      reveal_enc = NULL, reveal_until = NULL;
END $$;
REVOKE ALL ON FUNCTION reset_factors(uuid, text, timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reset_factors(uuid, text, timestamptz, timestamptz) TO madoguchi_staff;
