// @ts-check
// Beside Leadline in a window under test: lets its time pass and says how much has, and brings what only other extensions
// bring: something that can be debugged, and the page of a pull request.
const { readFileSync } = require('node:fs');
const vscode = require('vscode');

const LOOK_MILLISECONDS = 100;

/** @param {vscode.ExtensionContext} context */
exports.activate = async (context) => {
  context.subscriptions.push(
    vscode.debug.registerDebugAdapterDescriptorFactory('leadline-test', {
      createDebugAdapterDescriptor: () => new vscode.DebugAdapterInlineImplementation(adapter()),
    }),
    vscode.commands.registerCommand('leadlineTest.debug', () =>
      vscode.debug.startDebugging(undefined, { type: 'leadline-test', request: 'launch', name: 'A program' }),
    ),
    vscode.commands.registerCommand('leadlineTest.pullRequest', showPullRequest),
  );
  await followTime(context);
};

/**
 * The file that LEADLINE_TEST_MINUTES names holds how many minutes have passed since the windows were opened.
 * @param {vscode.ExtensionContext} context
 */
async function followTime(context) {
  const leadline = vscode.extensions.getExtension('leadline.leadline');
  if (leadline === undefined) throw new Error('Leadline is not in this window.');
  const { parts } = await (await leadline.activate()).open();
  let passed = 0;
  const sign = vscode.window.createStatusBarItem('minutes', vscode.StatusBarAlignment.Right);
  const tell = () => {
    const { focused, active } = vscode.window.state;
    sign.text = `${passed} min, ${focused ? (active ? 'in use' : 'at rest') : 'behind'}`;
    sign.show();
  };
  const look = () => {
    const minutes = Number(readFileSync(process.env['LEADLINE_TEST_MINUTES'] ?? '', 'utf8'));
    if (minutes === passed) return;
    parts.session.time.pass((minutes - passed) * 60_000);
    passed = minutes;
    // What fell due is done first: timers run in the order in which they were set.
    setTimeout(tell, 1);
  };
  tell();
  look();
  const timer = setInterval(look, LOOK_MILLISECONDS);
  context.subscriptions.push(sign, vscode.window.onDidChangeWindowState(tell), {
    dispose: () => clearInterval(timer),
  });
}

/** As the extension for pull requests of GitHub opens one: a page in a tab, which tells nobody of its scrolling. */
function showPullRequest() {
  const page = vscode.window.createWebviewPanel('PullRequestOverview', 'A pull request', vscode.ViewColumn.Active);
  page.webview.html = '<p tabindex="0">What somebody else would like to change.</p>';
}

/** A debug adapter whose program runs until it is told to end. @returns {vscode.DebugAdapter} */
function adapter() {
  const sent = new vscode.EventEmitter();
  const send = (/** @type {object} */ message) => sent.fire({ seq: 0, ...message });
  return {
    onDidSendMessage: sent.event,
    handleMessage: (message) => {
      const { seq, command, type } = /** @type {{ seq: number, command: string, type: string }} */ (message);
      if (type !== 'request') return;
      send({ type: 'response', request_seq: seq, command, success: true, body: {} });
      if (command === 'initialize') send({ type: 'event', event: 'initialized' });
      if (command === 'disconnect' || command === 'terminate') send({ type: 'event', event: 'terminated' });
    },
    dispose: () => sent.dispose(),
  };
}
