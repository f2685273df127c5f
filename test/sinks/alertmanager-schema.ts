/**
 * What `POST /api/v2/alerts` takes, after the definitions `postableAlerts`, `postableAlert`, `alert`
 * and `labelSet` of Alertmanager's published OpenAPI document (prometheus/alertmanager,
 * api/v2/openapi.yaml, commit 07d03b6c, read 2026-11-27; Apache-2.0), as JSON Schema.
 */
const labelSet = { type: 'object', additionalProperties: { type: 'string' } };
const moment = { type: 'string', format: 'date-time' };

export const alertmanagerSchema = {
  type: 'array',
  items: {
    allOf: [
      {
        type: 'object',
        properties: { startsAt: moment, endsAt: moment, annotations: labelSet },
      },
      {
        type: 'object',
        required: ['labels'],
        properties: { labels: labelSet, generatorURL: { type: 'string', format: 'uri' } },
      },
    ],
  },
};
