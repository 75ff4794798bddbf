import { Command, CommanderError } from 'commander';
import { UsageError } from './asked-for.ts';
import { addBuildCommand } from './build.ts';
import { addCheckCommand } from './check.ts';
import { addConfirmCommand } from './confirm.ts';
import { addDevCommand } from './dev.ts';
import { endWith } from './exit-codes.ts';
import { failureReport } from './failure-report.ts';
import { addFormatCommand } from './format.ts';
import { addHeadersCommand } from './headers.ts';
import { addImportCommand } from './import.ts';
import { addInitCommand } from './init.ts';
import { addMigrateCommand } from './migrate.ts';
import { addNewCommand } from './new.ts';
import { addReviewsCommand } from './reviews.ts';
import { addSchemaCommand } from './schema.ts';
import { addServeCommand } from './serve.ts';
import { addSourceCommand } from './source.ts';
import { addVerifyCommand } from './verify.ts';

/** Does what these words of a command line ask, and sets the code that the process ends with. */
export async function runRemit(words: readonly string[]): Promise<void> {
  try {
    await remitProgram().parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) endWith(error.exitCode === 0 ? 'done' : 'commandWrong');
    else {
      const isUsage = error instanceof UsageError;
      console.error(isUsage ? `remit: ${error.message}` : failureReport(error));
      endWith(isUsage ? 'commandWrong' : 'programFailed');
    }
  }
}

function remitProgram(): Command {
  const program = new Command('remit')
    .description('Check and publish a register of partnership constitutions.')
    .configureOutput({
      outputError: (message, write) => write(`remit: ${message.replace(/^error: /, '')}`),
    })
    .exitOverride();
  addInitCommand(program);
  addImportCommand(program);
  addCheckCommand(program);
  addSourceCommand(program);
  addConfirmCommand(program);
  addNewCommand(program);
  addReviewsCommand(program);
  addBuildCommand(program);
  addVerifyCommand(program);
  addServeCommand(program);
  addDevCommand(program);
  addFormatCommand(program);
  addHeadersCommand(program);
  addMigrateCommand(program);
  addSchemaCommand(program);
  return program;
}
