// node judge.mjs SCHEMA < JSON: whether what comes in is as the JSON schema says; a judge for tests.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });
const isValid = ajv.compile(JSON.parse(readFileSync(process.argv[2], "utf8")));
const said = JSON.parse(readFileSync(0, "utf8"));
if (!isValid(said)) {
  console.error(ajv.errorsText(isValid.errors, { separator: "\n" }));
  process.exit(1);
}
