// Mocha's own "spec" output, and at the end the counts in a file, so that a run over many tiers can add them up.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const file = process.env.LEADLINE_TEST_COUNTS;
    // A test that is tried a second time is named, so that nobody takes a race for a pass.
    runner.on(Runner.constants.EVENT_TEST_RETRY, (test, error) => {
      console.log(`      tried again: ${test.fullTitle()} (${error.message.split('\n')[0]})`);
    });
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = runner.stats;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures }));
    });
  }
};
