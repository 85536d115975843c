// Reads a JSON Schema (2020-12) from one file and JSON documents, one a line, from another. Prints for each document
// "valid", or the place and keyword of its first fault, one a line. Exits with 2 if the schema itself is faulty.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaFile, documentsFile] = process.argv.slice(2);
const ajv = new Ajv2020.default({ strict: true, allowUnionTypes: false });
addFormats.default(ajv);

let validate;
try {
  validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));
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
