import { test as base, expect } from "../support/fixtures";
import { type Scene, setScene } from "./scene";

/** One scene for all tests of a worker: it takes a while to set, and none of them changes what another looks at. */
export const test = base.extend<object, { scene: Scene }>({
  scene: [async ({ people }, use) => use(await setScene(people)), { scope: "worker", timeout: 180_000 }],
});

export { expect };
