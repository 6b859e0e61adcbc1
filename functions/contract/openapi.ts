/** The description of the API, generated from the same schemas that the routes check with. */
import { z } from 'zod';
import { commands } from './commands';
import { errorBody } from './errors';
import { publicVerbs, routes, type Route } from './routes';

type Json = Record<string, unknown>;
const schema = (type: z.ZodType, io: 'input' | 'output' = 'output'): Json => z.toJSONSchema(type, { target: 'openapi-3.0', io, unrepresentable: 'any' }) as Json;
const json = (type: z.ZodType, io: 'input' | 'output' = 'output') => ({ content: { 'application/json': { schema: schema(type, io) } } });

const fields = (object: z.ZodObject | undefined, where: 'path' | 'query') =>
  Object.entries(object?.shape ?? {}).map(([name, type]) => ({ name, in: where, required: where === 'path', schema: schema(type as z.ZodType) }));

const headerText = {
  Purpose: 'What the case is opened for: casework, supervision or delivery. Kept in the access log.',
  Reason: 'Why a case that one does not carry is opened, percent-encoded. Opens what the role alone does not show; kept in the access log.',
  'Idempotency-Key': 'A UUID of this command. Sent again, it gets the first answer.',
  'If-Match': 'The version that the sender saw; refused when the case has moved on.',
};

function operation(id: string, route: Route, body?: z.ZodType, path = route.path) {
  const parameters = [
    ...fields(route.params, 'path').filter((p) => path.includes(`{${p.name}}`)),
    ...fields(route.query, 'query'),
    ...(route.headers ?? []).map((name) => ({ name, in: 'header', required: name !== 'If-Match' && name !== 'Reason', description: headerText[name], schema: { type: 'string' } })),
  ];
  return {
    operationId: id,
    summary: route.summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, ...json(body, 'input') } } : {}),
    ...(route.open ? { security: [] } : {}),
    responses: { 200: { description: 'Done', ...json(route.answer) }, default: { description: 'Refused, with a stable code', ...json(errorBody) } },
  };
}

/** OpenAPI 3.0 document; `/messages` belongs to the Bot Service and is not described. */
export function openApi(): Json {
  const paths: Record<string, Json> = {};
  for (const [id, route] of Object.entries(routes) as [string, Route][]) {
    if (id === 'verb') continue;
    (paths[`/api/${route.path}`] ??= {})[route.method.toLowerCase()] = operation(id, route, id === 'openCase' ? commands.openCase : route.body);
  }
  for (const verb of publicVerbs) {
    const path = `cases/{caseNo}/${verb}`;
    paths[`/api/${path}`] = { post: operation(verb, routes.verb, commands[verb], path) };
  }
  return {
    openapi: '3.0.3',
    info: { title: 'Sagskompas', version: '1.0.0' },
    components: { securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    security: [{ entra: [] }],
    paths,
  };
}
