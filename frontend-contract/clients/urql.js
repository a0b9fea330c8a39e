import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { sha256Hash } from '../index.js';
import schema from '../types/introspection.json' with { type: 'json' };
import { keyless } from '../types/schema.js';

/** urql with a normalised cache: only ids are sent, pages are merged. */
export function urql({ url, token, fetch }) {
  let bearer = '';
  return {
    async signIn() {
      bearer = await token();
    },
    client: new Client({
      url,
      fetch,
      preferGetMethod: false,
      fetchOptions: () => ({ headers: { authorization: `Bearer ${bearer}`, 'accept-language': 'zh-CN' } }),
      exchanges: [
        cacheExchange({
          schema,
          keys: Object.fromEntries(keyless.map((type) => [type, () => null])),
          resolvers: { Query: { carriers: relayPagination(), stays: relayPagination() } },
        }),
        persistedExchange({
          preferGetForPersistedQueries: false,
          enforcePersistedQueries: true,
          enableForMutation: true,
          generateHash: async (_text, document) => sha256Hash(document),
        }),
        fetchExchange,
      ],
    }),
  };
}
