-- Campaign mail is opt-in (JP-16): who agreed when and by which way, what was sent to whom, and the link by which one leaves.

CREATE TABLE campaign_consent (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  given boolean NOT NULL,
  source text NOT NULL CHECK (source IN ('mypage', 'mail-link', 'one-click')),
  at timestamptz NOT NULL,
  account_id uuid REFERENCES account,
  procedure_id uuid UNIQUE REFERENCES procedure,
  campaign_id uuid,
  CHECK ((source = 'mypage') = (procedure_id IS NOT NULL)),
  CHECK ((source = 'mypage') = (account_id IS NOT NULL)),
  CHECK ((source = 'mypage') = (campaign_id IS NULL)),
  -- A link only ever leaves.
  CHECK (source = 'mypage' OR NOT given)
);
-- The newest entry counts.
CREATE INDEX campaign_consent_member ON campaign_consent (member_id, seq DESC);

CREATE TABLE campaign (
  id uuid PRIMARY KEY,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'sending', 'sent')),
  version integer NOT NULL DEFAULT 1,
  subject_ja text NOT NULL,
  body_ja text NOT NULL,
  subject_en text,
  body_en text,
  created_by uuid NOT NULL REFERENCES staff,
  created_at timestamptz NOT NULL,
  confirmed_by uuid REFERENCES staff,
  confirmed_at timestamptz,
  -- How many had agreed when it was confirmed, as the screen said.
  recipients integer CHECK (recipients >= 0),
  finished_at timestamptz,
  CHECK ((subject_en IS NULL) = (body_en IS NULL)),
  CHECK ((state = 'draft') = (confirmed_at IS NULL)),
  CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
  CHECK ((confirmed_at IS NULL) = (recipients IS NULL)),
  CHECK ((state = 'sent') = (finished_at IS NOT NULL))
);
CREATE INDEX campaign_newest ON campaign (created_at DESC, id);
ALTER TABLE campaign_consent ADD FOREIGN KEY (campaign_id) REFERENCES campaign;

-- What was confirmed for sending stays word for word.
CREATE FUNCTION keep_campaign() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  IF OLD.state <> 'draft' AND (NEW.subject_ja, NEW.body_ja, NEW.subject_en, NEW.body_en) IS DISTINCT FROM (OLD.subject_ja, OLD.body_ja, OLD.subject_en, OLD.body_en)
    THEN RAISE EXCEPTION 'a campaign that was confirmed is not changed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_campaign BEFORE UPDATE ON campaign FOR EACH ROW EXECUTE FUNCTION keep_campaign();

CREATE TABLE campaign_recipient (
  id uuid PRIMARY KEY,
  campaign_id uuid NOT NULL REFERENCES campaign,
  member_id uuid NOT NULL REFERENCES member,
  mail_id uuid NOT NULL UNIQUE REFERENCES mail,
  -- The link's token: its hash to find it by, the token itself sealed for the mail's header.
  token_hash text NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  token_enc bytea NOT NULL,
  queued_at timestamptz NOT NULL,
  -- The consent was withdrawn before the mail left: it never did.
  withheld_at timestamptz,
  -- One mail of a campaign for each member, however often the job runs.
  UNIQUE (campaign_id, member_id)
);
CREATE INDEX campaign_recipient_member ON campaign_recipient (member_id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON campaign_consent FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON campaign_consent FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['campaign_consent', 'campaign_recipient'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
    EXECUTE format('CREATE POLICY staff_rows ON %I TO madoguchi_staff USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY worker_rows ON %I TO madoguchi_worker USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY owner_reads ON %I FOR SELECT TO CURRENT_USER USING (true)', t);
  END LOOP;
END $$;
ALTER TABLE campaign ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY staff_rows ON campaign TO madoguchi_staff USING (true) WITH CHECK (true);

GRANT SELECT, INSERT ON campaign_consent TO madoguchi_app;
GRANT SELECT (id, campaign_id, member_id, token_hash) ON campaign_recipient TO madoguchi_app;
GRANT SELECT ON campaign_consent TO madoguchi_staff;
GRANT SELECT, INSERT ON campaign TO madoguchi_staff;
GRANT UPDATE (state, version, subject_ja, body_ja, subject_en, body_en, confirmed_by, confirmed_at, recipients, finished_at) ON campaign TO madoguchi_staff;
GRANT INSERT ON campaign_recipient TO madoguchi_staff;
GRANT SELECT (id, campaign_id, member_id, mail_id, queued_at, withheld_at) ON campaign_recipient TO madoguchi_staff;
-- Before a mail leaves, the worker asks once more whether its member still agrees.
GRANT SELECT (seq, member_id, given) ON campaign_consent TO madoguchi_worker;
GRANT SELECT (id, member_id, mail_id, token_enc) ON campaign_recipient TO madoguchi_worker;
GRANT UPDATE (withheld_at) ON campaign_recipient TO madoguchi_worker;

-- Whose link a token opens. Who has the mail has the token; everything else is read as that member.
CREATE FUNCTION campaign_link_owner(token text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT member_id FROM public.campaign_recipient WHERE token_hash = token $$;
REVOKE ALL ON FUNCTION campaign_link_owner(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION campaign_link_owner(text) TO madoguchi_auth;
