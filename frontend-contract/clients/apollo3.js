// in an application: from '@apollo/client/core', '@apollo/client/link/context' and so on
import { ApolloClient, HttpLink, InMemoryCache } from 'apollo-client-3/core/index.js';
import { setContext } from 'apollo-client-3/link/context/index.js';
import { createPersistedQueryLink } from 'apollo-client-3/link/persisted-queries/index.js';
import { relayStylePagination } from 'apollo-client-3/utilities/index.js';
import { sha256Hash } from '../index.js';
import { possibleTypes } from '../types/schema.js';

/** Apollo Client 3: the same as with 4. */
export function apollo({ uri, token, fetch }) {
  const pages = () => relayStylePagination(['filter']);
  return new ApolloClient({
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: { Query: { fields: { carriers: pages(), stays: pages(), services: pages(), vouchers: pages() } } },
    }),
    link: setContext(async (_, { headers }) => ({
      headers: { ...headers, authorization: `Bearer ${await token()}`, 'accept-language': 'zh-CN' },
    }))
      .concat(createPersistedQueryLink({ generateHash: sha256Hash }))
      .concat(new HttpLink({ uri, fetch })),
  });
}
