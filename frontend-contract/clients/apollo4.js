import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { sha256Hash } from '../index.js';
import { possibleTypes } from '../types/schema.js';

/** Apollo Client 4: only ids are sent, lists grow by fetchMore. */
export function apollo({ uri, token, fetch }) {
  const pages = (...by) => relayStylePagination(by.length ? by : ['filter']);
  return new ApolloClient({
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: { Query: { fields: { carriers: pages(), stays: pages(), services: pages(), vouchers: pages() } } },
    }),
    link: new SetContextLink(async ({ headers }) => ({
      headers: { ...headers, authorization: `Bearer ${await token()}`, 'accept-language': 'zh-CN' },
    }))
      .concat(new PersistedQueryLink({ generateHash: sha256Hash }))
      .concat(new HttpLink({ uri, fetch })),
  });
}
