import { parse } from 'graphql';
import documents from './documents.json' with { type: 'json' };
import manifest from './manifest.json' with { type: 'json' };

const parsed = new Map();

/** What a client has to know of an operation: id, kind, roles, cost, pages, variables. */
export function about(name) {
  const entry = manifest.operations[name];
  if (!entry) {
    throw new Error(`The contract ${manifest.version} has no operation ${name}.`);
  }
  return entry;
}

/** The document of an operation with its fragments, for a client library. */
export function operation(name) {
  if (!parsed.has(name)) {
    parsed.set(name, parse(documents[about(name).id]));
  }
  return parsed.get(name);
}

/** The id under which a document is sent; a name will do as well. */
export function documentId(document) {
  const name =
    typeof document === 'string'
      ? document
      : document.definitions.find(({ kind }) => kind === 'OperationDefinition')?.name?.value;
  return about(name).id;
}

/** The id without the name of its digest, as clients send it in extensions.persistedQuery.sha256Hash. */
export function sha256Hash(document) {
  return documentId(document).replace('sha256:', '');
}

export { documents, manifest };
