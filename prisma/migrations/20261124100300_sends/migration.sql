-- Sending: how soon one destination gets another code, and whose mail it was that came back.

-- Keyed hash of where a code went: two methods may name one mailbox or number, and each seals it anew.
ALTER TABLE login_code ADD COLUMN sent_to text;

-- From when a code may be sent for it, where one had gone to the same destination a moment before.
ALTER TABLE challenge ADD COLUMN may_send_at timestamptz;

-- Whether it had gone to the contact address that its member had when it came back. Only such a mail is the member's own to be sent again.
ALTER TABLE mail_bounce ADD COLUMN to_contact boolean NOT NULL DEFAULT false;
CREATE POLICY sends_owner ON mail_bounce FOR UPDATE TO CURRENT_USER USING (true) WITH CHECK (true);
UPDATE mail_bounce b SET to_contact = true FROM member m
  WHERE m.id = b.member_id AND encode(sha256(convert_to(lower(btrim(m.contact_mail)), 'UTF8')), 'hex') = b.address_mark;
DROP POLICY sends_owner ON mail_bounce;

-- The worker that reads returned mail knows addresses by their mark only.
CREATE FUNCTION is_contact_address(member uuid, mark text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT 1 FROM public.member m
     WHERE m.id = member AND encode(sha256(convert_to(lower(btrim(m.contact_mail)), 'UTF8')), 'hex') = mark) $$;
REVOKE ALL ON FUNCTION is_contact_address(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_contact_address(uuid, text) TO madoguchi_worker;
