-- Notices of maintenance and outages, for the contracts that they touch (FB-28).

-- The head of a notice: the words that hold now. Every word that ever held stands in notice_entry.
CREATE TABLE notice (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('maintenance', 'outage', 'information', 'recovery')),
  state text NOT NULL CHECK (state IN ('published', 'completed', 'withdrawn')),
  title_ja text NOT NULL,
  title_en text NOT NULL,
  body_ja text NOT NULL,
  body_en text NOT NULL,
  from_at timestamptz NOT NULL,
  until_at timestamptz,
  ended_at timestamptz,
  -- Product and brand codes. A contract is touched that has both, where both are named.
  products jsonb NOT NULL DEFAULT '[]',
  brands jsonb NOT NULL DEFAULT '[]',
  entries integer NOT NULL CHECK (entries > 0),
  published_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  CHECK (until_at > from_at),
  CHECK (ended_at >= from_at),
  CHECK (state <> 'completed' OR ended_at IS NOT NULL)
);
CREATE INDEX notice_published ON notice (published_at DESC, id DESC);

-- Single contracts that a notice names besides.
CREATE TABLE notice_contract (
  notice_id uuid NOT NULL REFERENCES notice,
  contract_id uuid NOT NULL,
  member_id uuid NOT NULL REFERENCES member,
  PRIMARY KEY (notice_id, contract_id),
  FOREIGN KEY (member_id, contract_id) REFERENCES contract (member_id, id)
);
CREATE INDEX notice_contract_member ON notice_contract (member_id, contract_id);

-- What was told, act by act: its own words (a report, the reason of a correction) and those of the notice from then on.
CREATE TABLE notice_entry (
  id uuid PRIMARY KEY,
  notice_id uuid NOT NULL REFERENCES notice,
  seq integer NOT NULL CHECK (seq > 0),
  act text NOT NULL CHECK (act IN ('publish', 'report', 'correct', 'complete', 'withdraw')),
  stage text CHECK (stage IN ('detected', 'cause', 'progress', 'restored')),
  at timestamptz NOT NULL,
  happened_at timestamptz,
  text_ja text NOT NULL,
  text_en text NOT NULL,
  kind text NOT NULL,
  title_ja text NOT NULL,
  title_en text NOT NULL,
  body_ja text NOT NULL,
  body_en text NOT NULL,
  from_at timestamptz NOT NULL,
  until_at timestamptz,
  ended_at timestamptz,
  products jsonb NOT NULL,
  brands jsonb NOT NULL,
  contract_ids jsonb NOT NULL,
  contracts integer NOT NULL CHECK (contracts >= 0),
  by_mail boolean NOT NULL,
  staff_id uuid NOT NULL REFERENCES staff,
  UNIQUE (notice_id, seq),
  CHECK ((act = 'report') = (stage IS NOT NULL))
);

-- What a member of staff has written and not confirmed yet; `base` is how many entries the notice had then.
CREATE TABLE notice_draft (
  id uuid PRIMARY KEY,
  staff_id uuid NOT NULL REFERENCES staff,
  notice_id uuid REFERENCES notice,
  base integer NOT NULL,
  content jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  entry_id uuid REFERENCES notice_entry
);

-- How many entries of a notice a login has seen.
CREATE TABLE notice_read (
  notice_id uuid NOT NULL REFERENCES notice,
  account_id uuid NOT NULL REFERENCES account,
  member_id uuid NOT NULL REFERENCES member,
  entries integer NOT NULL CHECK (entries > 0),
  read_at timestamptz NOT NULL,
  PRIMARY KEY (notice_id, account_id)
);

-- To which addresses an entry was mailed: each once. The address itself stands sealed in the mail.
CREATE TABLE notice_mail (
  entry_id uuid NOT NULL REFERENCES notice_entry,
  address_hash text NOT NULL,
  member_id uuid NOT NULL REFERENCES member,
  mail_id uuid NOT NULL REFERENCES mail,
  PRIMARY KEY (entry_id, address_hash)
);
CREATE INDEX notice_mail_member ON notice_mail (member_id);

-- An outage goes on until staff say that it is over, whatever was expected; everything else ends by its time.
CREATE FUNCTION notice_ends(kind text, until_at timestamptz, ended_at timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce(ended_at, CASE WHEN kind <> 'outage' THEN until_at END) $$;

CREATE FUNCTION notice_phase(kind text, state text, from_at timestamptz, until_at timestamptz, ended_at timestamptz, now_at timestamptz)
RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT CASE WHEN state = 'withdrawn' THEN 'withdrawn'
               WHEN public.notice_ends(kind, until_at, ended_at) <= now_at THEN 'past'
               WHEN from_at > now_at THEN 'ahead'
               ELSE 'now' END $$;

-- A contract is touched that is named, or has the product and the brand, and is in use on one of the days in Japan at least.
CREATE FUNCTION notice_touches(
  named boolean, products jsonb, brands jsonb, kind text, from_at timestamptz, until_at timestamptz, ended_at timestamptz,
  product text, brand text, starts_on date, ends_on date
) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT (named OR ((jsonb_array_length(products) > 0 OR jsonb_array_length(brands) > 0)
             AND (jsonb_array_length(products) = 0 OR products ? product)
             AND (jsonb_array_length(brands) = 0 OR brands ? brand)))
      AND (ends_on IS NULL OR ends_on >= (from_at AT TIME ZONE 'Asia/Tokyo')::date)
      AND (public.notice_ends(kind, until_at, ended_at) IS NULL
           OR starts_on <= (greatest(until_at, ended_at) AT TIME ZONE 'Asia/Tokyo')::date) $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['notice_entry', 'notice_mail'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_all BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['notice', 'notice_contract', 'notice_entry', 'notice_draft', 'notice_read', 'notice_mail'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['notice', 'notice_contract', 'notice_entry', 'notice_draft', 'notice_mail'] LOOP
    EXECUTE format('CREATE POLICY staff_rows ON %I TO madoguchi_staff USING (true) WITH CHECK (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['notice_contract', 'notice_read'] LOOP
    EXECUTE format('CREATE POLICY own_rows ON %I TO madoguchi_app USING (member_id = current_member()) WITH CHECK (member_id = current_member())', t);
  END LOOP;
END $$;

-- Nobody sees a notice of what they don't have.
CREATE POLICY touched_rows ON notice FOR SELECT TO madoguchi_app USING (EXISTS (
  SELECT 1 FROM contract c
  WHERE c.member_id = current_member()
    AND notice_touches(
      EXISTS (SELECT 1 FROM notice_contract x WHERE x.notice_id = notice.id AND x.contract_id = c.id),
      products, brands, kind, from_at, until_at, ended_at,
      c.product_code, c.brand, coalesce(c.starts_on, c.received_on), c.ends_on)));
CREATE POLICY touched_rows ON notice_entry FOR SELECT TO madoguchi_app
  USING (EXISTS (SELECT 1 FROM notice n WHERE n.id = notice_entry.notice_id));
CREATE POLICY worker_rows ON notice_draft TO madoguchi_worker USING (entry_id IS NULL);

GRANT SELECT ON notice, notice_contract TO madoguchi_app;
-- Who wrote it, whose contracts it names and how many there are is not for members.
GRANT SELECT (id, notice_id, seq, act, stage, at, happened_at, text_ja, text_en, kind, title_ja, title_en, body_ja, body_en, from_at, until_at, ended_at)
  ON notice_entry TO madoguchi_app;
GRANT SELECT, INSERT, UPDATE ON notice_read TO madoguchi_app;
GRANT SELECT, INSERT ON notice, notice_entry, notice_draft, notice_mail TO madoguchi_staff;
GRANT SELECT, INSERT, DELETE ON notice_contract TO madoguchi_staff;
GRANT UPDATE (kind, state, title_ja, title_en, body_ja, body_en, from_at, until_at, ended_at, products, brands, entries, changed_at)
  ON notice TO madoguchi_staff;
GRANT UPDATE (entry_id) ON notice_draft TO madoguchi_staff;
GRANT SELECT (id, expires_at, entry_id), DELETE ON notice_draft TO madoguchi_worker;
