#!/usr/bin/env node
import { exitCodes } from './exit-codes.ts';
import { failureReport } from './failure-report.ts';
import { runRemit } from './run-remit.ts';

// What fails while nothing waits for it would be printed whole by Node, and end with 1.
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (failure) => {
    console.error(failureReport(failure));
    process.exit(exitCodes.programFailed.code);
  });

// Whoever reads the output may stop before its end, as `head` does. Nothing is at fault then.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

await runRemit(process.argv.slice(2));
