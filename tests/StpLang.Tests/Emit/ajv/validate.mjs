// Reads a JSON Schema (2020-12, or draft 04 where it says so) from one file and JSON documents, one a line, from another.
// Prints for each document "valid", or the place and keyword of its first fault, one a line. Exits with 2 if the schema
// itself is faulty.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv04 from "ajv-draft-04";
import addFormats from "ajv-formats";

const [schemaFile, documentsFile] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const isDraft04 = schema.$schema?.includes("draft-04");
const ajv = isDraft04
  ? // Its patterns are older than the strictness of Unicode expressions.
    new Ajv04.default({ strict: false, unicodeRegExp: false })
  : new Ajv2020.default({ strict: true, allowUnionTypes: false });
addFormats.default(ajv);

let validate;
try {
  validate = ajv.compile(schema);
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

for (const line of readFileSync(documentsFile, "utf8").trimEnd().split("\n")) {
  if (validate(JSON.parse(line))) {
    console.log("valid");
  } else {
    const { instancePath, keyword, message } = validate.errors[0];
    console.log(`${instancePath} ${keyword}: ${message}`);
  }
}
