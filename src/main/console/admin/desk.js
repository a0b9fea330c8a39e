export default {
  fetch: async () => ({}),
  lists: { setAside: '/set-aside' },
  pages: {},
};
