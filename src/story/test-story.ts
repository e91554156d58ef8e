// Ink for tests, compiled on the spot. Never shipped: the site has no compiler.
import { Compiler } from 'inkjs/full';
import type { CompiledStory } from './session.ts';

/** Compiles ink text. @throws {Error} with the compiler's own words when it does not compile. */
export function testStory(ink: string, id = 'test'): CompiledStory {
  const compiler = new Compiler(ink);
  const json = compiler.Compile().ToJson() ?? 'null';
  return { id, hash: String(json.length), ink: JSON.parse(json) as object };
}
