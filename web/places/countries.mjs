import { createRequire } from "node:module";
import { labelled } from "./labels.mjs";
import { table } from "./table.mjs";

/** Those that take part in programmes of the Union or could, with a language of their own. */
const own = Object.fromEntries((
  "AD:ca AT:de BE:nl BG:bg HR:hr CY:el CZ:cs DK:da EE:et FI:fi FR:fr DE:de GR:el HU:hu IE:en IT:it LV:lv LT:lt LU:fr MT:mt NL:nl PL:pl PT:pt RO:ro SK:sk SI:sl ES:es " +
  "SE:sv IS:is LI:de NO:no CH:de GB:en AL:sq BA:bs ME:sr-Latn-ME MK:mk RS:sr-Latn XK:sq UA:uk MD:ro TR:tr GE:ka"
).split(" ").map(pair => pair.split(":")));

const languages = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");

export function countries() {
  const require = createRequire(import.meta.url);
  const known = new Map([...languages, ...Object.values(own)].map(language => [language, territories(require, language)]));
  const more = new Map(table("countries.txt").map(row => [row.code, row.named]));
  return Object.keys(own).map(code => ({
    id: code, kind: "C", country: code, rank: 50_000_000,
    names: [
      known.get(own[code])[code],
      ...languages.flatMap(language => variants(known.get(language), code).map(name => labelled(language, name))),
      ...(more.get(code) ?? []).map(({ language, name }) => labelled(language, name)),
    ],
  }));
}

function territories(require, language) {
  return require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories;
}

function variants(names, code) {
  return [names[code], names[`${code}-alt-variant`]].filter(Boolean).map(name => name.replace(/\s*[([].*$/u, "").replaceAll("&", "and"));
}
