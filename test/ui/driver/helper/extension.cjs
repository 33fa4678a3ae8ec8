// @ts-check
// Beside Leadline in a window under test: lets its time pass, and brings something that can be debugged.
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
  const look = () => {
    const minutes = Number(readFileSync(process.env['LEADLINE_TEST_MINUTES'] ?? '', 'utf8'));
    if (minutes === passed) return;
    parts.session.time.pass((minutes - passed) * 60_000);
    passed = minutes;
  };
  look();
  const timer = setInterval(look, LOOK_MILLISECONDS);
  context.subscriptions.push({ dispose: () => clearInterval(timer) });
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
