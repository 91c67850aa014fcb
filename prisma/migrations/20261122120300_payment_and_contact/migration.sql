-- Contact information: what a member may change online, what only paper changes, and a new mail address until its link is opened.

ALTER TABLE member
  ADD COLUMN occupation text CHECK (occupation IN ('employee', 'self-employed', 'student', 'homemaker', 'other')),
  ADD COLUMN household integer CHECK (household BETWEEN 0 AND 99),
  ADD COLUMN fax_enc bytea,
  ADD COLUMN mobile_enc bytea,
  ADD COLUMN birth_on date,
  ADD COLUMN sex text CHECK (sex IN ('female', 'male', 'other')),
  ADD COLUMN address_enc bytea;
GRANT UPDATE (contact_mail, phone_enc, occupation, household, fax_enc, mobile_enc) ON member TO madoguchi_app;

CREATE TABLE contact_mail_change (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  mail text NOT NULL,
  token_hash text NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  replaced_at timestamptz
);
-- Of several changes of a member only the newest can be confirmed.
CREATE UNIQUE INDEX contact_mail_change_open ON contact_mail_change (member_id) WHERE confirmed_at IS NULL AND replaced_at IS NULL;

ALTER TABLE contact_mail_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON contact_mail_change TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member());
GRANT SELECT, INSERT ON contact_mail_change TO madoguchi_app;
GRANT UPDATE (confirmed_at, replaced_at) ON contact_mail_change TO madoguchi_app;

-- Payment method: what the portal knows of a card (never its number), and staff's decisions about holders.

ALTER TABLE member ADD COLUMN guardian_family_kana text, ADD COLUMN guardian_given_kana text,
  ADD CHECK ((guardian_family_kana IS NULL) = (guardian_given_kana IS NULL));

CREATE TABLE payment_card (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  procedure_id uuid UNIQUE REFERENCES procedure,
  -- The gateway's reference, sealed; its hash keeps one card of the gateway from being registered twice.
  reference_enc bytea NOT NULL,
  reference_hash text NOT NULL UNIQUE CHECK (reference_hash ~ '^[0-9a-f]{64}$'),
  brand text NOT NULL CHECK (brand IN ('visa', 'mastercard', 'jcb', 'amex', 'diners')),
  last4 text NOT NULL CHECK (last4 ~ '^[0-9]{4}$'),
  expiry_year integer NOT NULL CHECK (expiry_year BETWEEN 2000 AND 2099),
  expiry_month integer NOT NULL CHECK (expiry_month BETWEEN 1 AND 12),
  holder_family text NOT NULL,
  holder_given text NOT NULL,
  state text NOT NULL CHECK (state IN ('active', 'checking', 'refused', 'replaced')),
  created_at timestamptz NOT NULL,
  state_since timestamptz NOT NULL,
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id)
);
CREATE UNIQUE INDEX payment_card_active ON payment_card (contract_id) WHERE state = 'active';
CREATE UNIQUE INDEX payment_card_checking ON payment_card (contract_id) WHERE state = 'checking';
CREATE INDEX payment_card_waiting ON payment_card (state_since, id) WHERE state = 'checking';

CREATE TABLE holder_check (
  id uuid PRIMARY KEY,
  card_id uuid NOT NULL UNIQUE REFERENCES payment_card,
  member_id uuid NOT NULL REFERENCES member,
  staff_id uuid NOT NULL REFERENCES staff,
  accepted boolean NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON holder_check FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON holder_check FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['payment_card', 'holder_check'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
    EXECUTE format('CREATE POLICY staff_rows ON %I TO madoguchi_staff USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON payment_card TO madoguchi_app;
GRANT UPDATE (state, state_since) ON payment_card TO madoguchi_app, madoguchi_staff;
-- Staff see everything of a card but the reference with which it could be charged.
GRANT SELECT (id, member_id, contract_id, procedure_id, brand, last4, expiry_year, expiry_month, holder_family, holder_given, state, created_at, state_since)
  ON payment_card TO madoguchi_staff;
GRANT SELECT, INSERT ON holder_check TO madoguchi_staff;
GRANT SELECT (id, card_id, member_id, accepted, at) ON holder_check TO madoguchi_app;

-- Statements: which sessions gave the password a second time, and the calls of the telephone plans as the carrier delivers them.

CREATE TABLE second_login (
  session_id uuid PRIMARY KEY REFERENCES session,
  member_id uuid NOT NULL REFERENCES member,
  confirmed_at timestamptz NOT NULL
);

CREATE TABLE call_record (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  plan text NOT NULL,
  -- The carrier's own number of the record: importing a file twice adds nothing.
  source_id text NOT NULL UNIQUE,
  at timestamptz NOT NULL,
  -- Never the whole number: its last digits are gone before it is stored.
  masked_number text NOT NULL CHECK (masked_number ~ '[*]{4}$'),
  seconds integer NOT NULL CHECK (seconds >= 0),
  yen bigint NOT NULL CHECK (yen >= 0),
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id)
);
CREATE INDEX call_record_contract ON call_record (member_id, contract_id, plan, at DESC, id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON call_record FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON call_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['second_login', 'call_record'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
  END LOOP;
END $$;
CREATE POLICY staff_rows ON call_record TO madoguchi_staff USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON second_login TO madoguchi_app;
GRANT SELECT ON call_record TO madoguchi_app;
-- The import adds records; staff do not read whom a member called.
GRANT INSERT, SELECT (source_id) ON call_record TO madoguchi_staff;
