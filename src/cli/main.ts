#!/usr/bin/env node
import { Command } from 'commander';
import { addCheckCommand } from './check.ts';
import { addSourceCommand } from './source.ts';

const program = new Command('remit')
  .description('Check and publish a register of partnership constitutions.')
  .configureOutput({ outputError: (message, write) => write(`remit: ${message.replace(/^error: /, '')}`) })
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

addCheckCommand(program);
addSourceCommand(program);

await program.parseAsync();
