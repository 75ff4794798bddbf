#!/usr/bin/env node
import { Command } from 'commander';
import { addBuildCommand } from './build.ts';
import { addCheckCommand } from './check.ts';
import { UsageError } from './content-folder.ts';
import { addDevCommand } from './dev.ts';
import { addReviewsCommand } from './reviews.ts';
import { addServeCommand } from './serve.ts';
import { addSourceCommand } from './source.ts';

const program = new Command('remit')
  .description('Check and publish a register of partnership constitutions.')
  .configureOutput({
    outputError: (message, write) => write(`remit: ${message.replace(/^error: /, '')}`),
  })
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

addCheckCommand(program);
addSourceCommand(program);
addReviewsCommand(program);
addBuildCommand(program);
addServeCommand(program);
addDevCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`remit: ${error.message}`);
  process.exitCode = 2;
}
