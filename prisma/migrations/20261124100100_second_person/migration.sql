-- Two people who are two: who vouched for whom among staff, acts that a colleague decides, and what exactly was approved.

ALTER TABLE staff
  -- The administrator who added this person; null for whoever the set-up made.
  ADD COLUMN created_by uuid REFERENCES staff,
  -- When the person set an authenticator and a password up; null before, and for whoever the set-up made.
  ADD COLUMN enrolled_at timestamptz,
  ADD COLUMN role_changed_by uuid REFERENCES staff,
  ADD COLUMN role_changed_at timestamptz,
  ADD CHECK (created_by <> id),
  ADD CHECK (role_changed_by <> id),
  ADD CHECK ((role_changed_by IS NULL) = (role_changed_at IS NULL));
ALTER TABLE staff_credential
  -- Until when a first password opens the first login.
  ADD COLUMN first_until timestamptz;
GRANT UPDATE (enrolled_at, role_changed_by, role_changed_at) ON staff TO madoguchi_auth;
GRANT UPDATE (first_until) ON staff_credential TO madoguchi_auth;

-- Somebody who was added and never came, whose first password is over: the login ID may be given again. No scope may delete staff otherwise.
CREATE FUNCTION forget_who_never_came(login text, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ DECLARE gone uuid;
BEGIN
  SELECT s.id INTO gone FROM public.staff s JOIN public.staff_credential c ON c.staff_id = s.id
    WHERE s.login_id = login AND s.created_by IS NOT NULL AND s.enrolled_at IS NULL AND c.first AND c.first_until <= at FOR UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  DELETE FROM public.staff_pending_login WHERE staff_id = gone;
  DELETE FROM public.staff_credential WHERE staff_id = gone;
  DELETE FROM public.staff WHERE id = gone;
END $$;
REVOKE ALL ON FUNCTION forget_who_never_came(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_who_never_came(text, timestamptz) TO madoguchi_auth;

-- An act that one member of staff asks for and another carries out: a certificate in place of a login that works, the end of a membership.
CREATE TABLE countersign (
  id uuid PRIMARY KEY,
  form_key uuid NOT NULL UNIQUE,
  act text NOT NULL CHECK (act IN ('certificate', 'leaving')),
  member_id uuid NOT NULL REFERENCES member,
  account_id uuid NOT NULL REFERENCES account,
  -- What was entered: ids, choices, which questions were answered, the reason.
  draft jsonb NOT NULL,
  -- A keyed hash of where the paper was to go when it was asked for; null where it goes nowhere.
  destination_hash text,
  requested_by uuid NOT NULL REFERENCES staff,
  requested_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'requested' CHECK (state IN ('requested', 'approved', 'refused', 'withdrawn')),
  decided_by uuid REFERENCES staff,
  decided_at timestamptz,
  decision_reason text,
  withdrawn_at timestamptz,
  -- Four eyes.
  CHECK (decided_by <> requested_by),
  CHECK ((state IN ('approved', 'refused')) = (decided_by IS NOT NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (decision_reason IS NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  UNIQUE (id, decided_by)
);
CREATE UNIQUE INDEX countersign_open ON countersign (act, account_id) WHERE state = 'requested';
CREATE INDEX countersign_state ON countersign (state, requested_at);
CREATE INDEX countersign_member ON countersign (member_id, requested_at DESC);
ALTER TABLE countersign ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON countersign FOR SELECT TO madoguchi_app USING (member_id = current_member());
CREATE POLICY staff_rows ON countersign TO madoguchi_staff USING (true) WITH CHECK (true);
-- Who of the staff it was is not the member's to read.
GRANT SELECT (id, member_id, account_id, act, state, requested_at, decided_at, withdrawn_at) ON countersign TO madoguchi_app;
GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, decision_reason, withdrawn_at) ON countersign TO madoguchi_staff;

-- Neither happens without its approval, and whoever approved it is whoever does it: the requester cannot.
ALTER TABLE certificate
  ADD COLUMN countersign_id uuid UNIQUE,
  ADD FOREIGN KEY (countersign_id, staff_id) REFERENCES countersign (id, decided_by) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE member_leaving
  ADD COLUMN countersign_id uuid UNIQUE,
  ADD FOREIGN KEY (countersign_id, staff_id) REFERENCES countersign (id, decided_by) DEFERRABLE INITIALLY DEFERRED;
CREATE FUNCTION refuse_alone() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% needs the approval of a second person', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
CREATE TRIGGER countersigned BEFORE INSERT ON certificate FOR EACH ROW
  WHEN (NEW.reason IS NOT NULL AND NEW.countersign_id IS NULL) EXECUTE FUNCTION refuse_alone();
CREATE TRIGGER countersigned BEFORE INSERT ON member_leaving FOR EACH ROW
  WHEN (NEW.countersign_id IS NULL) EXECUTE FUNCTION refuse_alone();

-- What was approved is what is sent; whoever asked for a reset does not print its letter.
ALTER TABLE factor_reset
  -- A keyed hash of where the code was to go when the reset was approved.
  ADD COLUMN destination_hash text,
  -- When it went back to be decided, because that had changed meanwhile.
  ADD COLUMN returned_at timestamptz,
  ADD COLUMN printed_by uuid REFERENCES staff,
  ADD CHECK (printed_by <> requested_by);
GRANT UPDATE (destination_hash, returned_at, printed_by) ON factor_reset TO madoguchi_staff;

-- Of a kind that two examine, the second is another.
ALTER TABLE change_report ADD CHECK (status <> 'approved' OR decided_by IS DISTINCT FROM examined_by);
