// Finding a service by what somebody types: any words, in any order, begun or whole, with or without accents and capitals.
// Nothing that is typed is kept.
import type { Service } from './service-schema.ts';

/** The services in which every typed word begins some word, in their own order. All of them where nothing is typed. */
export function searchServices(services: readonly Service[], query: string): readonly Service[] {
  const wanted = wordsOf(query);
  return services.filter((service) => {
    const { name, what, note, hours, text, audience, phone, dial } = service;
    const words = wordsOf([name, what, note, hours, text, phone, dial, ...audience].join(' '));
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/['’]/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
