import fc from "fast-check";
import type { MailKind } from "@/lib/domain/contracts/contract";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { add, cancel, day, end, lan, mail, register, remove, storage, story, vdsl, web } from "../support";

const ids = fc.constantFrom("aa", "bb", "cc", "dd", "ee", "ff", "gg");
const contractOptions = fc.constantFrom(
  "remote-support",
  "equipment-warranty",
  "equipment-warranty-addon",
  "mail-pack",
  "mail-and-web",
  "moon",
);
const accountOptions = fc.constantFrom("security-360", "kids-filter", "mail-box-10gb");

const happening = fc.oneof(
  { weight: 4, arbitrary: contractOptions.map((option) => add(option)) },
  { weight: 3, arbitrary: contractOptions.map((option) => cancel(option)) },
  { weight: 2, arbitrary: fc.tuple(accountOptions, ids).map(([option, id]) => add(option, id)) },
  { weight: 2, arbitrary: fc.tuple(accountOptions, ids).map(([option, id]) => cancel(option, id)) },
  { weight: 5, arbitrary: ids.map((id) => register(id)) },
  { weight: 2, arbitrary: ids.map((id) => remove(id)) },
  {
    weight: 5,
    arbitrary: fc.tuple(ids, fc.constantFrom<MailKind[]>("operator", "other", "none")).map(([id, kind]) => mail(id, kind)),
  },
  { weight: 2, arbitrary: fc.tuple(ids, fc.boolean()).map(([id, on]) => web(id, on)) },
  { weight: 2, arbitrary: fc.tuple(ids, fc.boolean()).map(([id, on]) => storage(id, on)) },
  { weight: 1, arbitrary: fc.constant({ type: "provide" } as const) },
  { weight: 1, arbitrary: fc.constant(end) },
);

/** A contract and up to 40 happenings within half a year, many of them refused. */
export const anyStory: fc.Arbitrary<ContractEvent[]> = fc
  .tuple(fc.constantFrom(vdsl, lan), fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), happening), { maxLength: 40 }))
  .map(([order, list]) => {
    let on = day("2026-01-10");
    return story(
      [`${on}`, order],
      ...list.map(([wait, event]) => {
        on = on.add({ days: wait });
        return [`${on}T12:00:00+09:00`, event] as const;
      }),
    );
  });
