// Answers a request to the development server with what a program prints: walking a story takes seconds, and meanwhile the
// server must go on telling the page what was saved.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

/**
 * Runs one of the tools for the case that the address names (`/quiet-house.json`). 404 where there is no such case; 422 with
 * `{"problem": "..."}` where the program fails.
 */
export function answerWithProgram(root: string, program: string, url: string, response: ServerResponse): void {
  const [, caseId] = /^\/([a-z0-9-]+)\.json$/.exec(url.split('?')[0] ?? '') ?? [];
  if (caseId === undefined || !existsSync(join(root, 'stories/cases', caseId))) {
    answerJson(response, 404, { problem: 'There is no such case.' });
    return;
  }
  const command = ['--import', 'tsx', program, caseId];
  execFile(process.execPath, command, { cwd: root, maxBuffer: 64e6 }, (error, out, said) => {
    if (!error) answerText(response, 200, out);
    else answerJson(response, 422, { problem: /Error: (.*)/.exec(said)?.[1] ?? 'The story cannot be walked.' });
  });
}

/** Answers with data as JSON, never kept. */
export function answerJson(response: ServerResponse, status: number, data: unknown): void {
  answerText(response, status, JSON.stringify(data));
}

function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(text);
}
