/** Names every operation with the types of its answer and variables, so that operation('CarrierList') is typed. */
module.exports = {
  plugin(_schema, documents) {
    const kinds = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };
    const operations = documents
      .flatMap(({ document }) => document.definitions)
      .filter(({ kind }) => kind === 'OperationDefinition')
      .map(({ name, operation }) => [name.value, `${name.value}${kinds[operation]}`])
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return {
      prepend: ["import type { TypedDocumentNode } from '@graphql-typed-document-node/core';"],
      content: [
        '/** Every operation by its name. */',
        'export interface Operations {',
        ...operations.map(([name, type]) => `  ${name}: TypedDocumentNode<${type}, ${type}Variables>;`),
        '}',
      ].join('\n'),
    };
  },
};
