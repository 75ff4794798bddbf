// Loaded before a command that is measured: says at its end what it used.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const report = process.env['REMIT_BENCH_REPORT'];
if (isMainThread && report !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      report,
      JSON.stringify({
        peakBytes: maxRSS * 1024,
        processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
      }),
    );
  });
}
