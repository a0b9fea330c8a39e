const scalars = require('./scalars.json');

/** Types of every operation and fragment; scalars as scalars.json says. */
module.exports = {
  schema: 'schema.graphql',
  documents: ['operations/**/*.graphql', 'fragments/*.graphql'],
  generates: {
    'types/operations.ts': {
      plugins: ['typescript-operations', './tools/operation-map.cjs'],
      config: {
        strictScalars: true,
        scalars: {
          ...Object.fromEntries(Object.entries(scalars).map(([name, { input, output }]) => [name, { input, output }])),
          ID: 'string',
        },
        useTypeImports: true,
        enumsAsTypes: true,
      },
    },
    'types/schema.js': { plugins: ['./tools/schema-facts.cjs'] },
    'types/introspection.json': { plugins: ['./tools/introspection.cjs'] },
  },
};
