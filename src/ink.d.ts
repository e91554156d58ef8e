declare module '*.ink' {
  import type { CompiledStory } from './story/session.ts';

  const story: CompiledStory;
  export default story;
}
