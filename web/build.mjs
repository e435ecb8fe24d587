// Builds the styles, scripts, fonts, icons and images into src/Konvent/wwwroot/built.
// Everything is built beside and then moved in, so that a broken build leaves the last good one.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeMap } from "./map.mjs";
import { web, withPackages } from "./packages.mjs";

const built = join(web, "../src/Konvent/wwwroot/built");
const started = new Date();
await withPackages(async () => {
  const fresh = `${built}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, "fonts"), { recursive: true });
  const fonts = copyFonts(join(fresh, "fonts"));
  await Promise.all([buildStyles(fresh, fonts), buildScripts(fresh)]);
  writeFileSync(join(fresh, "icons.svg"), sprite());
  cpSync(join(web, "images"), fresh, { recursive: true });
  mkdirSync(join(fresh, "map"));
  writeMap(web, join(fresh, "map"));
  moveIn(fresh);
});

/** The fonts under names that carry a hash of their content, so that browsers may keep them for good. */
function copyFonts(to) {
  const files = {
    "sans-latin": "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    "sans-latin-ext": "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
    "serif-latin": "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
    "serif-latin-ext": "@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2",
  };
  return Object.fromEntries(Object.entries(files).map(([name, file]) => {
    const bytes = readFileSync(join(web, "node_modules", file));
    const hashed = `${name}.${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}.woff2`;
    writeFileSync(join(to, hashed), bytes);
    return [name, hashed];
  }));
}

async function buildStyles(to, fonts) {
  const sass = await import(pathToFileURL(join(web, "node_modules/sass/sass.node.mjs")).href);
  const { css } = sass.compile(join(web, "styles/site.scss"), {
    loadPaths: [join(web, "node_modules")],
    style: "compressed",
    quietDeps: true,
    // Bootstrap 5.3 is still written for @import.
    silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"],
  });
  writeFileSync(join(to, "site.css"), css.replace(/url\(["']?font:([a-z-]+)["']?\)/g, (_, name) => `url(fonts/${fonts[name]})`));
}

async function buildScripts(to) {
  const esbuild = await import(pathToFileURL(join(web, "node_modules/esbuild/lib/main.js")).href);
  const entryPoints = readdirSync(join(web, "scripts")).filter(f => f.endsWith(".js")).map(f => join(web, "scripts", f));
  await esbuild.build({ entryPoints, outdir: to, bundle: true, minify: true, format: "esm", target: "es2022", logLevel: "warning" });
}

/** One file of symbols: the icons named in icons.json from bootstrap-icons, and our own shapes from icons/. */
function sprite() {
  const chosen = JSON.parse(readFileSync(join(web, "icons.json"), "utf8"));
  const own = readdirSync(join(web, "icons")).map(f => [f.replace(".svg", ""), join(web, "icons", f)]);
  const taken = Object.entries(chosen).map(([name, file]) => [name, join(web, "node_modules/bootstrap-icons/icons", `${file}.svg`)]);
  const symbols = [...taken, ...own].map(([name, file]) => {
    const svg = readFileSync(file, "utf8");
    const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "").trim();
    return `<symbol id="${name}" viewBox="${/viewBox="([^"]+)"/.exec(svg)[1]}" fill="currentColor">${inner}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

function moveIn(fresh) {
  // As old as the start of this build: a file that was changed meanwhile is newer, and the next build sees it.
  utimesSync(join(fresh, "site.css"), started, started);
  const old = `${built}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(built)) renameSync(built, old);
  renameSync(fresh, built);
  rmSync(old, { recursive: true, force: true });
}
