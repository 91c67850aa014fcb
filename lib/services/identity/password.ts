import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { makeTurns } from "./turns";

/** OWASP's floor for Argon2id, which is the package's own choice of algorithm. The parameters stand in each hash, so that raising them here rehashes at the next login. */
const PARAMETERS = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;
const EXPECTED = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`;
/** Each hash takes 19 MiB and a core for a while: a burst of logins waits here instead of taking the whole machine. */
const PARALLEL = 4;

const inTurn = makeTurns(PARALLEL);

/** The same password typed on two systems is the same bytes. */
const normalise = (password: string) => password.normalize("NFKC");

/** An Argon2id hash with its parameters in it. Never call it inside a database scope: it waits for its turn. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalise(password), PARAMETERS));
}

export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return inTurn(() => verify(stored, normalise(password)));
}

/** True where a hash was made with other parameters than today's. */
export function needsRehash(stored: string): boolean {
  return !stored.startsWith(EXPECTED);
}

let dummy: Promise<string> | null = null;

/** Takes as long as checking a password, for an ID that there is not: the time of the answer says nothing. */
export async function burnPassword(password: string): Promise<void> {
  dummy ??= hashPassword("nobody has this password");
  await verifyPassword(await dummy, password);
}

export type PasswordCheck = { readonly verify: typeof verifyPassword; readonly burn: typeof burnPassword };

export const realPasswordCheck: PasswordCheck = { verify: verifyPassword, burn: burnPassword };
