// The directory of services as the site carries it, checked once where it enters the program.
import services from '../../stories/support/services.json' with { type: 'json' };
import { type Directory, DirectorySchema } from './service-schema.ts';

/** @throws {z.core.$ZodError} naming each fault, when the file breaks a promise of the schema. */
export function loadDirectory(): Directory {
  return DirectorySchema.parse(services);
}
