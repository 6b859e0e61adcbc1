/** The fields of a verb as the API describes them, fetched when a form is first opened. */
import { useQuery } from '@tanstack/react-query';

/** What the forms read of JSON Schema, as OpenAPI 3.0 writes it. */
export interface FieldSchema {
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  format?: string;
  enum?: (string | number)[];
  nullable?: boolean;
  anyOf?: FieldSchema[];
  properties?: Record<string, FieldSchema>;
  required?: string[];
  items?: FieldSchema;
  additionalProperties?: FieldSchema | boolean;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxLength?: number;
}

interface OpenApi { paths: Record<string, { post?: { requestBody?: { content: { 'application/json': { schema: FieldSchema } } } } }> }

async function fetchSchemas(): Promise<OpenApi> {
  const response = await fetch('/api/openapi.json');
  if (!response.ok) throw new Error('openapi');
  return (await response.json()) as OpenApi;
}

/** undefined while it is being fetched. */
export function useVerbSchema(verb: string): { schema?: FieldSchema; failed: boolean } {
  const { data, isError } = useQuery({ queryKey: ['openapi'], queryFn: fetchSchemas, staleTime: Infinity, gcTime: Infinity });
  return { schema: data?.paths[`/api/cases/{caseNo}/${verb}`]?.post?.requestBody?.content['application/json'].schema, failed: isError };
}
