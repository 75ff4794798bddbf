#!/usr/bin/env node
import { Command } from 'commander';
import { addBuildCommand } from './build.ts';
import { addCheckCommand } from './check.ts';
import { UsageError } from './asked-for.ts';
import { addConfirmCommand } from './confirm.ts';
import { addDevCommand } from './dev.ts';
import { endWith, exitCodes } from './exit-codes.ts';
import { failureReport } from './failure-report.ts';
import { addFormatCommand } from './format.ts';
import { addHeadersCommand } from './headers.ts';
import { addImportCommand } from './import.ts';
import { addNewCommand } from './new.ts';
import { addReviewsCommand } from './reviews.ts';
import { addSchemaCommand } from './schema.ts';
import { addServeCommand } from './serve.ts';
import { addSourceCommand } from './source.ts';

const program = new Command('remit')
  .description('Check and publish a register of partnership constitutions.')
  .configureOutput({
    outputError: (message, write) => write(`remit: ${message.replace(/^error: /, '')}`),
  })
  .exitOverride((error) =>
    process.exit(exitCodes[error.exitCode === 0 ? 'done' : 'commandWrong'].code),
  );

addImportCommand(program);
addCheckCommand(program);
addSourceCommand(program);
addConfirmCommand(program);
addNewCommand(program);
addReviewsCommand(program);
addBuildCommand(program);
addServeCommand(program);
addDevCommand(program);
addFormatCommand(program);
addHeadersCommand(program);
addSchemaCommand(program);

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

try {
  await program.parseAsync();
} catch (error) {
  const isUsage = error instanceof UsageError;
  console.error(isUsage ? `remit: ${error.message}` : failureReport(error));
  endWith(isUsage ? 'commandWrong' : 'programFailed');
}
