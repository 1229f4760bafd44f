import type { CodegenConfig } from '@graphql-codegen/cli';

// Types of the queries in src, from the schema that the server's own test holds the application to.
// Of a running server take http://localhost:8080/graphql/schema.graphql instead.
const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? '../../src/test/resources/graphql/schema.graphql',
  documents: 'src/**/*.ts',
  generates: {
    'src/generated/': {
      preset: 'client',
      config: {
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          BigDecimal: '../moneytrail#Decimal',
          CurrencyCode: 'string',
          Date: 'string',
        },
      },
    },
  },
};

export default config;
