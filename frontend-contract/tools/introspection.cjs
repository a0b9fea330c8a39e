const { introspectionFromSchema } = require('graphql');
const { minifyIntrospectionQuery } = require('@urql/introspection');

/** The schema as graphcache reads it, to match fragments on interfaces and to know what may be null. */
module.exports = {
  plugin(schema) {
    return JSON.stringify(minifyIntrospectionQuery(introspectionFromSchema(schema)));
  },
};
