/** What caches ask about a schema: which types an interface has, and which objects have no id. */
module.exports = {
  plugin(schema) {
    const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const possible = Object.fromEntries(
      types
        .filter((type) => ['InterfaceTypeDefinition', 'UnionTypeDefinition'].includes(type.astNode?.kind))
        .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name).sort()]),
    );
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const keyless = types
      .filter((type) => type.astNode?.kind === 'ObjectTypeDefinition' && !roots.includes(type))
      .filter((type) => !type.getFields().id)
      .map(({ name }) => name)
      .sort();
    return [
      '/** Types of each interface, as caches want to know them. */',
      `export const possibleTypes = ${JSON.stringify(possible, null, 2)};`,
      '',
      '/** Objects without an id: they are kept where they stand. */',
      `export const keyless = ${JSON.stringify(keyless, null, 2)};`,
      '',
    ].join('\n');
  },
};
