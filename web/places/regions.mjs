import { labelled } from "./labels.mjs";
import { table } from "./table.mjs";

export function regions() {
  return table("regions.txt").map(({ code, own, named }) => ({
    id: code, kind: "R", country: code.slice(0, 2), rank: 1_000_000,
    names: [...own, ...named.map(({ language, name }) => labelled(language, name))],
  }));
}
