import { describe, expect, it } from "vitest";
import { gateFor, makeGate } from "@/lib/services/identity/visitor-gate";

/** A piece of work that runs until it is let go. */
function held() {
  let go = () => {};
  const until = new Promise<void>((resolve) => {
    go = resolve;
  });
  return { go: () => go(), until };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("makeGate", () => {
  it("[SECURITY] runs a few at once, lets a queue wait and turns away the rest without running it", async () => {
    const gate = makeGate(4, 10);
    const { go, until } = held();
    let running = 0;
    let most = 0;
    let ran = 0;
    const all = Array.from({ length: 150 }, () =>
      gate.enter(async () => {
        running += 1;
        ran += 1;
        most = Math.max(most, running);
        await until;
        running -= 1;
        return "done";
      }),
    );
    await aMoment();
    go();
    const answers = await Promise.all(all);
    expect(answers.filter((answer) => answer === null)).toHaveLength(140);
    expect(ran).toBe(10);
    expect(most).toBe(4);
    expect(await gate.enter(async () => "later")).toEqual({ value: "later" });
  });

  it("[SECURITY] whoever is slowed down holds no turn meanwhile, and counts as inside", async () => {
    const gate = makeGate(1, 2);
    const { go, until } = held();
    const order: string[] = [];
    const slow = gate.enter(async () => {
      await gate.pause(() => until);
      order.push("slow");
    });
    await aMoment();
    await gate.enter(async () => order.push("quick"));
    const other = gate.enter(async () => gate.pause(() => until));
    await aMoment();
    expect(await gate.enter(async () => order.push("too many"))).toBeNull();
    go();
    await Promise.all([slow, other]);
    expect(order).toEqual(["quick", "slow"]);
  });

  it("gives the turn back when the work fails, and pausing outside of it is only waiting", async () => {
    const gate = makeGate(1, 1);
    await expect(gate.enter(async () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    await gate.pause(aMoment as () => Promise<void>);
    expect(await gate.enter(async () => 1)).toEqual({ value: 1 });
  });
});

describe("gateFor", () => {
  const inside = async (answers: "members" | "visitors" | undefined) => {
    const gate = gateFor(answers);
    const { go, until } = held();
    const crowd = Array.from({ length: 60 }, () => gate.enter(() => until));
    go();
    return (await Promise.all(crowd)).filter((answer) => answer !== null).length;
  };

  it("[SECURITY] the web server for members lets hardly any visitor's form in, whoever sends them there", async () => {
    expect(await inside("members")).toBe(4);
    expect(await inside("visitors")).toBe(44);
    expect(await inside(undefined)).toBe(44);
  });
});
