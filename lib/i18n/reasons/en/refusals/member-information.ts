import type { RefusalKind } from "../../../../domain/refusal-kinds";
import { plural } from "../../english";
import type { RefusalTemplate } from "../../words";

/** What is refused about member information, reports and leaving. */
export const memberInformationRefusals = {
  "contracts-in-use": (f) => ({
    cause: `${plural(f.number("contracts"), "contract")} still in use.`,
    remedy: "Cancel every contract and apply after the last day of use.",
  }),
  "member-left": () => ({ cause: "This member has left.", remedy: "Nothing can be done for a member who has left." }),
  "report-needed": () => ({
    cause: "A contract asks for changes of name and address to be reported.",
    remedy: 'Use "Report a change" under Member information, with a document.',
  }),
  "documents-missing": () => ({ cause: "There is no document that shows the change yet.", remedy: "Add at least one document." }),
  "report-closed": () => ({ cause: "This report has been decided or withdrawn.", remedy: "See how it stands now." }),
  "report-second-person": () => ({ cause: "Two members of staff check this report.", remedy: "A colleague has to approve it." }),
  "export-too-many": (f) => ({
    cause: `Data can be prepared ${plural(f.number("perDay"), "time")} a day.`,
    remedy: "Try again tomorrow. What is ready can be downloaded until it expires.",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
