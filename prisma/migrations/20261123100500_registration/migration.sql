-- Registration of members (CL-01): what somebody has entered who is nobody yet, and the record of what was agreed to when it was done.

ALTER TABLE member
  ADD COLUMN department text,
  ADD COLUMN corporate_number text CHECK (corporate_number ~ '^[0-9]{13}$'),
  ADD CHECK (corporate_number IS NULL OR kind = 'corporate');

-- One registration that is under way: it belongs to the browser that holds its token, and is deleted when its time is over.
CREATE TABLE registration (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  kind text NOT NULL CHECK (kind IN ('person', 'corporate', 'sole-proprietor')),
  locale text NOT NULL CHECK (locale IN ('ja', 'en')),
  -- The fields as they were typed, and as they were found right: both sealed.
  typed_enc bytea,
  details_enc bytea,
  login_id text,
  -- Argon2id hash of the password with what the confirm page shows of it, sealed (DECISIONS 6).
  password_enc bytea,
  campaigns boolean NOT NULL DEFAULT false,
  -- What was shown and agreed to: sealed words and their hashes.
  agreement_enc bytea,
  agreed_at timestamptz,
  -- The code that proves the mail address.
  code_hash text,
  code_sent_at timestamptz,
  code_expires_at timestamptz,
  code_tries integer NOT NULL DEFAULT 0,
  verified_at timestamptz,
  -- The member that it becomes: named from the start, there only once the address is proved.
  member_id uuid NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  completed_at timestamptz,
  CHECK (agreed_at IS NULL OR (details_enc IS NOT NULL AND login_id IS NOT NULL AND password_enc IS NOT NULL AND agreement_enc IS NOT NULL)),
  CHECK (completed_at IS NULL OR (verified_at IS NOT NULL AND typed_enc IS NULL AND details_enc IS NULL AND password_enc IS NULL AND agreement_enc IS NULL AND agreed_at IS NULL))
);
CREATE INDEX registration_expires ON registration (expires_at);

-- What a registration was agreed to with, word for word, for as long as the law asks.
CREATE TABLE registration_record (
  member_id uuid PRIMARY KEY REFERENCES member,
  account_id uuid NOT NULL REFERENCES account,
  catalogue_version_id text NOT NULL REFERENCES catalogue_version,
  registered_on date NOT NULL,
  -- The documents with the hash of their words; nothing about the person.
  facts jsonb NOT NULL,
  facts_hash text NOT NULL CHECK (facts_hash ~ '^[0-9a-f]{64}$'),
  text_enc bytea NOT NULL,
  text_hash text NOT NULL CHECK (text_hash ~ '^[0-9a-f]{64}$'),
  locale text NOT NULL CHECK (locale IN ('ja', 'en')),
  at timestamptz NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON registration_record FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON registration_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A word of consent given while registering has no procedure.
ALTER TABLE campaign_consent DROP CONSTRAINT campaign_consent_source_check, DROP CONSTRAINT campaign_consent_check,
  DROP CONSTRAINT campaign_consent_check1, DROP CONSTRAINT campaign_consent_check2, DROP CONSTRAINT campaign_consent_check3;
ALTER TABLE campaign_consent
  ADD CONSTRAINT campaign_consent_source_check CHECK (source IN ('mypage', 'registration', 'mail-link', 'one-click')),
  ADD CONSTRAINT campaign_consent_procedure_check CHECK ((source = 'mypage') = (procedure_id IS NOT NULL)),
  ADD CONSTRAINT campaign_consent_account_check CHECK ((source IN ('mypage', 'registration')) = (account_id IS NOT NULL)),
  ADD CONSTRAINT campaign_consent_campaign_check CHECK ((source IN ('mypage', 'registration')) = (campaign_id IS NULL)),
  -- A link only ever leaves.
  ADD CONSTRAINT campaign_consent_given_check CHECK (source IN ('mypage', 'registration') OR NOT given);

-- Whether a registered member has this address: a yes or no and nothing else, for the mail that goes to its owner in place of a code.
CREATE INDEX member_contact_mail ON member (lower(contact_mail));
CREATE POLICY registration_reads ON member FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION mail_is_registered(mail text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (
  SELECT 1 FROM public.member m
  JOIN public.account_grant g ON g.member_id = m.id AND g.contract_id IS NULL AND g.ended_at IS NULL
  JOIN public.account a ON a.id = g.account_id AND a.kind = 'member-id' AND a.deleted_at IS NULL
  WHERE lower(m.contact_mail) = lower(mail)) $$;
REVOKE ALL ON FUNCTION mail_is_registered(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mail_is_registered(text) TO madoguchi_auth;

ALTER TABLE registration ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auth_rows ON registration TO madoguchi_auth USING (true) WITH CHECK (true);
CREATE POLICY worker_rows ON registration TO madoguchi_worker USING (true);
GRANT SELECT, INSERT, UPDATE ON registration TO madoguchi_auth;
GRANT SELECT (id, expires_at), DELETE ON registration TO madoguchi_worker;

ALTER TABLE registration_record ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON registration_record FOR SELECT TO madoguchi_app USING (member_id = current_member());
CREATE POLICY staff_rows ON registration_record FOR SELECT TO madoguchi_staff USING (true);
CREATE POLICY auth_new ON registration_record FOR INSERT TO madoguchi_auth WITH CHECK (true);
GRANT SELECT ON registration_record TO madoguchi_app;
GRANT SELECT (member_id, account_id, catalogue_version_id, registered_on, facts, facts_hash, text_hash, locale, at) ON registration_record TO madoguchi_staff;
GRANT INSERT ON registration_record TO madoguchi_auth;

-- Before the login a member can be made in one way only: by a registration whose address is proved (CL-01). The database says so too.
CREATE POLICY registered ON member FOR INSERT TO madoguchi_auth
  WITH CHECK (EXISTS (SELECT 1 FROM registration r WHERE r.member_id = member.id AND r.verified_at IS NOT NULL AND r.completed_at IS NULL));
CREATE POLICY registered ON campaign_consent FOR INSERT TO madoguchi_auth WITH CHECK (source = 'registration');
GRANT INSERT ON member, account, account_grant, login_id_used, campaign_consent TO madoguchi_auth;
GRANT SELECT, INSERT, UPDATE ON number_series TO madoguchi_auth;
