import config from '../../astro.config.ts';

/** The project's own settings with an integration that fails when all pages have been written. */
const fails = {
  name: 'fails',
  hooks: {
    'astro:build:done': () => {
      throw new Error('cố ý hỏng');
    },
  },
};

export default { ...config, integrations: [fails, ...(config.integrations ?? [])] };
