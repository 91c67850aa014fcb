// Makes people for the browser tests: its own process, because the portal's services are server code that Playwright can't load.
// One question a line on stdin, one answer a line on stdout. See started.ts for the other end.
import { createInterface } from "node:readline";
import { makers } from "./makers";

type Question = { id: number; name: keyof typeof makers; args: unknown[] };

async function answer({ id, name, args }: Question): Promise<void> {
  const make = makers[name] as (...given: unknown[]) => Promise<unknown>;
  const said = await make(...args).then(
    (value) => ({ id, value }),
    (error: unknown) => ({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  process.stdout.write(`${JSON.stringify(said)}\n`);
}

createInterface({ input: process.stdin }).on("line", (line) => void answer(JSON.parse(line) as Question));
// The tests are over when they let go of our input.
process.stdin.on("end", () => process.exit(0));
