// What every build step of this folder needs: the packages of the lock file, one step at a time, and one sentence when it cannot go on.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const web = dirname(fileURLToPath(import.meta.url));

/** Does the work with the packages in place, while no other step works in this folder. */
export async function withPackages(work) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail(`Konvent needs Node.js 20.19 or newer to be built; this is ${process.version}.`);
  await alone(async () => {
    installPackages();
    await work();
  });
}

export function fail(sentence) {
  console.error(sentence);
  rmSync(join(web, ".building"), { recursive: true, force: true });
  process.exit(1);
}

/** `npm ci`, but only when the lock file has changed since the last time. */
function installPackages() {
  const lock = createHash("sha256").update(readFileSync(join(web, "package-lock.json"))).digest("hex");
  const stamp = join(web, "node_modules/.installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: web, encoding: "utf8", shell: process.platform === "win32",
  });
  if (npm.error) fail(`npm, which comes with Node.js, could not be started: ${npm.error.message}`);
  if (npm.status !== 0) fail(`npm ci failed in ${web}: ${npm.stderr.trim()}`);
  writeFileSync(stamp, lock);
}

/** One build of this folder at a time; a lock older than five minutes was left by one that died. */
async function alone(work) {
  const lock = join(web, ".building");
  for (;;) {
    try { mkdirSync(lock); break; } catch (e) {
      if (e.code !== "EEXIST") throw e;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > 300_000) rmSync(lock, { recursive: true, force: true });
      else await new Promise(done => setTimeout(done, 300));
    }
  }
  try { await work(); } finally { rmSync(lock, { recursive: true, force: true }); }
}
