/** Words as a reader meets them: runs of letters and digits, with what joins them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
