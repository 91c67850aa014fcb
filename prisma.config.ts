import { defineConfig } from "prisma/config";

// The client is generated from the folder; migrations are applied by scripts/migrate.ts, never by the CLI's engine.
export default defineConfig({ schema: "prisma/schema" });
