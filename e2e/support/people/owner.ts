import pg from "pg";

let client: Promise<pg.Client> | undefined;

async function connect(): Promise<pg.Client> {
  const made = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL });
  await made.connect();
  return made;
}

/** A statement as the owner of the embedded database, for what no service can do: letting time pass, and counting from outside. */
export async function owner(statement: string, values: unknown[]): Promise<unknown[]> {
  client ??= connect();
  return (await (await client).query(statement, values)).rows;
}
