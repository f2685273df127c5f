import { deliverySchema, targetSchema } from '../../shared/target.ts';
import { schemaOf, type JsonSchema } from './json-schema.ts';

/** As `shownTarget` (shared/shown-target.ts) shows them: what is secret is left out, of secrets there is the number. */
export function shownTargetSchema(): JsonSchema {
  const { oneOf = [] } = schemaOf(targetSchema, 'output') as { oneOf?: ObjectSchema[] };
  return {
    oneOf: oneOf.map(({ properties, required, ...rest }) => {
      const { token: _token, password: _password, secrets, url, ...shown } = properties;
      return {
        ...rest,
        properties: {
          ...shown,
          ...(url && {
            url: {
              type: 'string',
              description: 'scheme and host; `/…` stands for what is behind them',
            },
          }),
          ...(secrets && { secrets: { type: 'integer', description: 'how many there are' } }),
        },
        required: required.filter((name) => name !== 'token' && name !== 'password'),
      };
    }),
  };
}

/** In the list each stands with how far it was served. */
export function listedTargetSchema(): JsonSchema {
  const delivery = { anyOf: [schemaOf(deliverySchema, 'output'), { type: 'null' }] };
  const { oneOf } = shownTargetSchema() as { oneOf: ObjectSchema[] };
  return {
    oneOf: oneOf.map(({ properties, required, ...rest }) => ({
      ...rest,
      properties: { ...properties, delivery },
      required: [...required, 'delivery'],
    })),
  };
}

interface ObjectSchema {
  properties: Record<string, JsonSchema>;
  required: string[];
}
