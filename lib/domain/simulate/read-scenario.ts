import { type ParsedScenario, parseScenario } from "./scenario";
import { type ScenarioFault, shown } from "./scenario-fault";

/** In characters; a story of a hundred years stays far below. */
export const largestScenario = 5_000_000;

/** From the text of a file to a scenario, or to faults that name the place. */
export function readScenario(text: string): ParsedScenario {
  if (text.length > largestScenario) return refused(`at most ${largestScenario} characters`, "more");
  try {
    return parseScenario(JSON.parse(text));
  } catch (error) {
    // JSON.parse throws nothing else; what follows it answers with values.
    if (error instanceof SyntaxError) return refused("JSON", placeOf(error.message, text));
    throw error;
  }
}

function refused(expected: string, found: string): { ok: false; faults: ScenarioFault[] } {
  return { ok: false, faults: [{ path: "(scenario)", expected, found }] };
}

/** As far as the parser's message tells: a position, or the sign that does not belong there, or the end of the text. */
function placeOf(message: string, text: string): string {
  if (text.trim() === "") return "nothing";
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) {
    const sign = /^Unexpected token '(.)'/u.exec(message)?.[1];
    return sign === undefined ? "an end in the middle" : `${shown(sign)} out of place`;
  }
  const lines = text.slice(0, Number(position)).split("\n");
  return `a slip in line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
