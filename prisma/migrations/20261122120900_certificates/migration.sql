-- Registration certificates (FB-38) with the first password that is changed at the first login, and what staff enter from paper (FB-24, FB-35).

-- The password that a certificate delivered: nobody gets a session with it.
ALTER TABLE credential ADD COLUMN first boolean NOT NULL DEFAULT false;
ALTER TABLE pending_login DROP CONSTRAINT pending_login_step_check;
ALTER TABLE pending_login ADD CONSTRAINT pending_login_step_check
  CHECK (step IN ('verify', 'enrol', 'enrol-verify', 'codes', 'first-password'));
GRANT INSERT ON past_password TO madoguchi_auth;
GRANT SELECT (account_id, first, changed_at) ON credential TO madoguchi_staff;

-- As before, and a password that its owner chose is no first one.
CREATE OR REPLACE FUNCTION change_password(account uuid, new_hash text, unchanged_since timestamptz, changed timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ DECLARE old_hash text;
BEGIN
  PERFORM 1 FROM public.account_grant WHERE account_id = account AND member_id = public.current_member() AND ended_at IS NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  SELECT hash INTO old_hash FROM public.credential WHERE account_id = account AND changed_at <= unchanged_since FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO public.past_password (account_id, hash, replaced_at) VALUES (account, old_hash, changed);
  UPDATE public.credential SET hash = new_hash, changed_at = changed, first = false WHERE account_id = account;
  RETURN true;
END $$;

CREATE TABLE certificate (
  id uuid PRIMARY KEY,
  form_key uuid NOT NULL UNIQUE,
  member_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account,
  staff_id uuid NOT NULL REFERENCES staff,
  edition integer NOT NULL CHECK (edition > 0),
  delivery text NOT NULL CHECK (delivery IN ('post', 'handed-over')),
  -- A certificate that takes the place of another, or of a login in use, has a reason and the answers that were compared.
  reason text,
  channel text CHECK (channel IN ('telephone', 'counter', 'post')),
  checks jsonb,
  issued_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  -- First password and activation code, sealed, until the certificate is opened for printing or the time for that is over.
  secrets_enc bytea,
  secrets_until timestamptz,
  printed_at timestamptz,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id),
  UNIQUE (account_id, edition),
  CHECK ((reason IS NULL) = (channel IS NULL)),
  CHECK ((reason IS NULL) = (checks IS NULL)),
  CHECK (printed_at IS NULL OR secrets_enc IS NULL),
  CHECK ((secrets_enc IS NULL) = (secrets_until IS NULL))
);
CREATE INDEX certificate_member ON certificate (member_id, issued_at DESC);
CREATE INDEX certificate_unprinted ON certificate (secrets_until) WHERE secrets_until IS NOT NULL;

ALTER TABLE certificate ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY staff_rows ON certificate TO madoguchi_staff USING (true) WITH CHECK (true);
CREATE POLICY worker_rows ON certificate TO madoguchi_worker USING (true);
GRANT SELECT, INSERT ON certificate TO madoguchi_staff;
GRANT UPDATE (secrets_enc, secrets_until, printed_at) ON certificate TO madoguchi_staff;
GRANT SELECT (id, secrets_until), UPDATE (secrets_enc, secrets_until) ON certificate TO madoguchi_worker;

-- Staff neither read nor write a hash that is there: they begin a login anew, all of it. What was handed out before opens nothing
-- any more: password, activation code, second factors, backup codes.
CREATE POLICY owner_rows ON activation_code TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner_rows ON factor TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner_rows ON backup_code TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE FUNCTION begin_login_anew(account uuid, new_hash text, new_code_hash text, code_until timestamptz, begun timestamptz) RETURNS boolean
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
  UPDATE public.factor SET verified_at = NULL WHERE account_id = account AND verified_at IS NOT NULL;
  UPDATE public.backup_code SET replaced_at = begun WHERE account_id = account AND used_at IS NULL AND replaced_at IS NULL;
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION begin_login_anew(uuid, text, text, timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION begin_login_anew(uuid, text, text, timestamptz, timestamptz) TO madoguchi_staff;

-- What paper changes. The guardian of a minor has a name and a relation, as the paper says them.
ALTER TABLE member
  ADD COLUMN guardian_family_name text,
  ADD COLUMN guardian_given_name text,
  ADD COLUMN guardian_relation text CHECK (guardian_relation IN ('father', 'mother', 'guardian')),
  ADD CHECK ((guardian_family_name IS NULL) = (guardian_given_name IS NULL)),
  ADD CHECK (guardian_family_name IS NULL OR guardian_family_kana IS NOT NULL),
  ADD CHECK (guardian_relation IS NULL OR guardian_family_name IS NOT NULL);
GRANT UPDATE (family_name, given_name, family_kana, given_kana, birth_on, sex, address_enc, guardian_family_name, guardian_given_name,
  guardian_family_kana, guardian_given_kana, guardian_relation) ON member TO madoguchi_staff;
-- The holder's login carries the holder's name.
GRANT UPDATE (family_name, given_name, family_kana, given_kana, user_name) ON account TO madoguchi_staff;

CREATE TABLE paper_change (
  id uuid PRIMARY KEY,
  form_key uuid NOT NULL UNIQUE,
  member_id uuid NOT NULL REFERENCES member,
  staff_id uuid NOT NULL REFERENCES staff,
  -- The paper itself: the day on which it came, and the number under which it is filed.
  received_on date NOT NULL,
  paper_number text NOT NULL,
  -- Names of the fields that changed; what they were and are is sealed.
  fields text NOT NULL,
  before_enc bytea NOT NULL,
  after_enc bytea NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX paper_change_member ON paper_change (member_id, at DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON paper_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON paper_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE paper_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY staff_rows ON paper_change TO madoguchi_staff USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON paper_change TO madoguchi_staff;
