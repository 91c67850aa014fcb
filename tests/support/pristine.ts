import pg from "pg";

/**
 * Written into the template: what its tables hold at first, and a function that brings them back to it. Copying the template for each test
 * costs most of a second on a busy machine; deleting the few rows of a test some hundredths. Triggers and foreign keys are off meanwhile,
 * so that the append-only tables can be emptied as well.
 */
const pristine = `
CREATE SCHEMA test_pristine;
CREATE TABLE test_pristine.filled (schema text, name text);

-- What the catalogue of the database says of its shape: a test that changed it gets a new database, not an emptied one.
CREATE FUNCTION test_pristine.shape() RETURNS text LANGUAGE sql AS $$
  SELECT concat_ws(' ',
    (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('public', 'graphile_worker')),
    (SELECT count(*) FROM pg_trigger WHERE tgenabled = 'O'), (SELECT count(*) FROM pg_policy), (SELECT count(*) FROM pg_constraint)) $$;

DO $$ DECLARE t record; has boolean;
BEGIN
  FOR t IN SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
    WHERE table_schema IN ('public', 'graphile_worker') AND table_type = 'BASE TABLE' LOOP
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I.%I)', t.schema, t.name) INTO has;
    IF has THEN
      INSERT INTO test_pristine.filled VALUES (t.schema, t.name);
      EXECUTE format('CREATE TABLE test_pristine.%I AS TABLE %I.%I', t.schema || '.' || t.name, t.schema, t.name);
    END IF;
  END LOOP;
END $$;

CREATE TABLE test_pristine.first AS SELECT test_pristine.shape() AS shape;

CREATE FUNCTION test_pristine.reset() RETURNS void LANGUAGE plpgsql AS $$ DECLARE t record;
BEGIN
  PERFORM set_config('session_replication_role', 'replica', true);
  FOR t IN SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
    WHERE table_schema IN ('public', 'graphile_worker') AND table_type = 'BASE TABLE' LOOP
    EXECUTE format('DELETE FROM %I.%I', t.schema, t.name);
  END LOOP;
  FOR t IN SELECT schema, name FROM test_pristine.filled LOOP
    EXECUTE format('INSERT INTO %I.%I OVERRIDING SYSTEM VALUE SELECT * FROM test_pristine.%I', t.schema, t.name, t.schema || '.' || t.name);
  END LOOP;
END $$;`;

/** Makes a migrated database one that can be brought back to this moment. */
export async function keepPristine(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(pristine);
  await client.end();
}

/** Brings it back. False: its shape was changed, and it must be made anew. */
export async function restorePristine(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ same: boolean }>("SELECT shape = test_pristine.shape() AS same FROM test_pristine.first");
  if (!rows[0]?.same) return false;
  await client.query("SELECT test_pristine.reset()");
  return true;
}
