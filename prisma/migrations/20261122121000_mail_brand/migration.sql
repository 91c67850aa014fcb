-- A mail is sent under the brand of the login or contract that it is about (FB-01); null: under the operator's own name.
ALTER TABLE mail ADD COLUMN brand text;
GRANT SELECT (brand) ON mail TO madoguchi_staff;

-- The worker and staff write mails of logins whose rows they may not all read: this says the brand, and nothing else. A login has one;
-- of a member it is known where all its contracts are of one brand.
CREATE POLICY owner_reads ON account FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY owner_reads ON contract FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION mail_brand(account uuid, member uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT coalesce(
     (SELECT a.brand FROM public.account a WHERE a.id = mail_brand.account),
     (SELECT min(c.brand) FROM public.contract c WHERE c.member_id = mail_brand.member HAVING count(DISTINCT c.brand) = 1)) $$;
REVOKE ALL ON FUNCTION mail_brand(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mail_brand(uuid, uuid) TO madoguchi_app, madoguchi_auth, madoguchi_staff, madoguchi_worker;
